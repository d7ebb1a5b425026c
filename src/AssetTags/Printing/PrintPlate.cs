using System.Security.Cryptography;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Plates;
using AssetTags.Labels.Sheets;
using AssetTags.Publication;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Writes a plate for its maker, and remembers that it was made.</summary>
/// <remarks>In the order of <see cref="PrintLabels"/>: the tag first, then the file under another name, last the run and the file's name at once.</remarks>
public sealed class PrintPlate(RegistryContext registry, PublicRegistry publicity, JournaledWrite write, MintTags mint)
{
    /// <summary>Writes it.</summary>
    /// <exception cref="ArgumentException">The order names neither an asset nor a code.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="DbUpdateConcurrencyException">The tag went out of use meanwhile.</exception>
    public async Task<PrintPlateResult> RunAsync(PlateOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Asset is null && order.Code.IsNone)
        {
            throw new ArgumentException("A plate is for an asset or a tag.", nameof(order));
        }

        // Whether there can be such a plate is known before any tag is minted for it.
        var trial = order.Code.IsNone ? TagCode.Random() : order.Code;
        var wanted = await RequestAsync(order, trial, order.Asset, cancellation);
        if (Plate.FaultOf(wanted) is { } impossible)
        {
            return new PrintPlateResult.Impossible(impossible);
        }

        if (Plate.Compose(wanted, out var fault) is null)
        {
            return new PrintPlateResult.Refused(fault!.Value);
        }

        var (tag, isMinted) = order.Asset is null ? (await FindAsync(order, cancellation), false) : await TagOfAsync(order, order.Asset, cancellation);
        return tag is null ? new PrintPlateResult.NoSuchTag()
            : !tag.IsLive ? new PrintPlateResult.Refused(new Phrase(
                $"Мітка {tag.Code} вже не в ужитку: табличка з нею нікуди б не вела.", $"Tag {tag.Code} is out of use: a plate with it would lead nowhere."))
            : await MakeAsync(order, tag, isMinted, cancellation);
    }

    private Task<Tag?> FindAsync(PlateOrder order, CancellationToken cancellation)
        => registry.Tags.AsNoTracking().SingleOrDefaultAsync(t => t.CommunityId == order.Community.Id && t.Code == order.Code, cancellation);

    private async Task<(Tag? Tag, bool IsMinted)> TagOfAsync(PlateOrder order, Asset asset, CancellationToken cancellation)
    {
        var live = registry.Tags.AsNoTracking().Live().Where(t => t.AssetId == asset.Id);
        return await live.SingleOrDefaultAsync(cancellation) is { } known ? (known, false) : await write.RunAsync(
            "tag.mint",
            async (session, inner) =>
            {
                await registry.LockCommunityAsync(order.Community.Id, inner);
                return await live.SingleOrDefaultAsync(inner) is { } meanwhile
                    ? (meanwhile, false)
                    : ((await mint.MintAsync(session, order.Community.Id, [asset.Id], inner)).Single(), true);
            },
            cancellation);
    }

    private async Task<PrintPlateResult> MakeAsync(PlateOrder order, Tag tag, bool isMinted, CancellationToken cancellation)
    {
        var asset = order.Asset ?? (tag.AssetId is { } id ? await registry.Assets.AsNoTracking().SingleAsync(a => a.Id == id, cancellation) : null);
        var wanted = await RequestAsync(order, tag.Code, asset, cancellation);
        if (Plate.Compose(wanted, out var fault) is not { } plate)
        {
            return new PrintPlateResult.Refused(fault!.Value);
        }

        var code = await RunCode.ChooseAsync(registry, order.Community.Id, cancellation);
        var unfinished = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(order.Path))!, $".{Path.GetFileName(order.Path)}.{Guid.NewGuid():N}.part");
        try
        {
            var hash = await WriteAsync(order, plate, unfinished, cancellation);
            return new PrintPlateResult.Printed(await RecordAsync(order, code, PrintedTag.Of(tag.Id, wanted.Content, order.Design.Fields.Where(LabelFields.IsCore).ToHashSet(StringComparer.Ordinal)), hash, unfinished, cancellation), plate, tag.Code, isMinted);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task<PlateRequest> RequestAsync(PlateOrder order, TagCode code, Asset? asset, CancellationToken cancellation)
    {
        var blank = new LabelContent { Code = code, Host = order.Community.Host, Community = order.Community.Name, Name = "" };
        var content = asset is null ? blank : await ShownAsync(order, blank, asset, cancellation);
        if (order.Phone is { } phone)
        {
            content = content with { Fields = new Dictionary<string, string> { [LabelFields.Phone] = phone } };
        }

        return new PlateRequest(order.Design, content, order.Language) { WidthMm = order.WidthMm, DistanceM = order.DistanceM, BleedMm = order.BleedMm, Emblem = order.Emblem };
    }

    private async Task<LabelContent> ShownAsync(PlateOrder order, LabelContent blank, Asset asset, CancellationToken cancellation)
    {
        var community = await publicity.OpenAsync(order.Community, cancellation);
        var holder = await registry.BalanceHolders.AsNoTracking().SingleOrDefaultAsync(h => h.Id == asset.BalanceHolderId, cancellation);
        return PublicLabel.Of(blank, community.Show(asset, holder), asset, holder, [], order.Language);
    }

    private static async Task<string> WriteAsync(PlateOrder order, Plate plate, string path, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        if (Path.GetExtension(order.Path).Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            whole.Write(PlateFile.Svg(plate));
        }
        else
        {
            await PlateFile.WritePdfAsync(whole, plate, cancellation);
        }

        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        whole.WriteTo(file);
        file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(SHA256.HashData(whole.GetBuffer().AsSpan(0, (int)whole.Length)));
    }

    private async Task<PrintRun> RecordAsync(
        PlateOrder order, string code, PrintedTag tag, string hash, string unfinished, CancellationToken cancellation)
    {
        var run = new PrintRun
        {
            CommunityId = order.Community.Id,
            Code = code,
            Format = order.Design.Id,
            Host = order.Community.Host,
            StartSlot = 1,
            Copies = 1,
            LabelCount = 1,
            PageCount = 1,
            FileHash = hash,
            Design = order.Design.Id,
            DesignHash = DesignJson.HashOf(order.Design),
        };
        using var finished = new FinishedFile(unfinished, order.Path);
        await write.RunAsync(
            "plate.print",
            async (session, inner) =>
            {
                await registry.LockCommunityAsync(order.Community.Id, inner);
                await RunCode.RequireFreeAsync(registry, order.Community.Id, code, inner);
                await session.InsertAsync([run], inner);
                await new PrintRecord(registry, session, run, SheetSlots.Starting(OnePlate(order.Design))).WriteAsync([tag], inner);
                await session.SaveAsync(inner);
                finished.Place();
                return run;
            },
            cancellation);
        finished.Keep();
        return run;
    }

    // A plate is a sheet of one label.
    private static SheetFormat OnePlate(LabelDesign design) => new()
    {
        Id = design.Id,
        PageWidthMm = design.WidthMm,
        PageHeightMm = design.HeightMm,
        LabelWidthMm = design.WidthMm,
        LabelHeightMm = design.HeightMm,
        Columns = 1,
        Rows = 1,
        OriginXMm = 0,
        OriginYMm = 0,
        PitchXMm = design.WidthMm,
        PitchYMm = design.HeightMm,
    };
}
