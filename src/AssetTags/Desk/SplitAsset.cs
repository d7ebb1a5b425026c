using System.Globalization;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>A building and the premises it falls into.</summary>
/// <param name="CommunityId">Whose building it is.</param>
/// <param name="AssetId">The building; it stays, as the whole.</param>
/// <param name="Revision">The revision that the person saw.</param>
/// <param name="Parts">Official name and text of each part; what is not given is as in the whole.</param>
/// <param name="MayExceed">Whether the areas of the parts may be more than that of the whole.</param>
public sealed record SplitAssetRequest(
    Guid CommunityId, Guid AssetId, int Revision, IReadOnlyList<IReadOnlyDictionary<string, string?>> Parts, bool MayExceed = false);

/// <summary>What is wrong with a part.</summary>
/// <param name="Part">Which, from 0; −1 for all of them together.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record PartFault(int Part, FieldFault Fault);

/// <summary>The outcomes of <see cref="SplitAsset"/>.</summary>
public abstract record SplitAssetResult
{
    /// <summary>The parts are in the register.</summary>
    public sealed record Done(Asset Whole, IReadOnlyList<Asset> Parts) : SplitAssetResult;

    /// <summary>It cannot be; nothing changed.</summary>
    public sealed record Refused(IReadOnlyList<PartFault> Faults) : SplitAssetResult;

    /// <summary>Somebody changed the building meanwhile; nothing changed.</summary>
    public sealed record Conflict(Asset Present) : SplitAssetResult;

    /// <summary>The community has no such asset.</summary>
    public sealed record NotFound : SplitAssetResult;
}

/// <summary>Enters the premises of a building as assets of their own, which are parts of it.</summary>
/// <remarks>No part is more open than the whole: where the rules would let it be, a decision keeps it so, which is due for review at once.</remarks>
public sealed class SplitAsset(DeskWrite desk, JudgeOpenings openings, LocalDay day)
{
    private const int MostParts = 500;

    // What each part has of its own; the rest is the whole's: address, holder, owner, class, complex.
    private static readonly HashSet<string> s_own =
        ["id", "inventoryNumber", "area", "description", "registrationStatus", "registrationId", "registrationDate", "userId", "userName",
            "primaryValueAmount", "amortizationValueAmount", "bookValueAmount", "usageDuarationInYears"];

    /// <summary>Enters them: all or none.</summary>
    public Task<SplitAssetResult> RunAsync(SplitAssetRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return desk.RunAsync<SplitAssetResult>(
            "asset.split",
            request.CommunityId,
            async (session, inner) => await desk.FindAsync(request.CommunityId, request.AssetId, inner) switch
            {
                null => new SplitAssetResult.NotFound(),
                var whole when whole.Revision != request.Revision => new SplitAssetResult.Conflict(whole),
                var whole => await SplitAsync(request, whole, session, inner),
            },
            cancellation);
    }

    private async Task<SplitAssetResult> SplitAsync(SplitAssetRequest request, Asset whole, JournalSession session, CancellationToken cancellation)
    {
        if (WhyNot(request, whole) is { } reason)
        {
            return new SplitAssetResult.Refused([new(-1, new("", reason))]);
        }

        var holder = await desk.HolderOfAsync(whole, cancellation);
        var inherited = DeskRecord.Of(whole, holder).Where(f => !s_own.Contains(f.Key)).ToDictionary(f => f.Key, f => f.Value);
        var faults = new List<PartFault>();
        var parts = request.Parts.Select((part, place) => Part(whole, holder, inherited, part, place, faults)).ToList();
        faults.AddRange((await TakenIdentities.OfAsync(desk.Registry, parts, cancellation)).Select(t => new PartFault(parts.IndexOf(t.Asset), t.Fault)));
        if (!request.MayExceed && await TooLargeAsync(whole, parts, cancellation) is { } excess)
        {
            faults.Add(new(-1, new("area", excess)));
        }

        if (faults.Count > 0)
        {
            return new SplitAssetResult.Refused(faults);
        }

        await session.InsertAsync<Asset>(parts, cancellation);
        await session.InsertAsync<PublicityDecision>(await KeptAsync(whole, holder, parts, cancellation), cancellation);
        return new SplitAssetResult.Done(whole, parts);
    }

    private async Task<IReadOnlyList<PublicityDecision>> KeptAsync(Asset whole, BalanceHolder? holder, List<Asset> parts, CancellationToken cancellation)
    {
        var judge = await openings.OfAsync(whole.CommunityId, cancellation);
        var level = judge.Judge(whole, holder).Level;
        var today = await day.TodayAsync(whole.CommunityId, cancellation);
        return [.. parts.Where(p => judge.Judge(p, holder).Level < level).Select(p => new PublicityDecision
        {
            CommunityId = whole.CommunityId, AssetId = p.Id, Level = level, Ground = "Частина об’єкта, який видно не більше: рівень взято з нього під час поділу", ReviewOn = today,
        })];
    }

    private static Asset Part(
        Asset whole, BalanceHolder? holder, Dictionary<string, string?> inherited, IReadOnlyDictionary<string, string?> typed, int place, List<PartFault> faults)
    {
        var texts = new Dictionary<string, string?>(inherited, StringComparer.Ordinal);
        foreach (var (name, text) in typed)
        {
            texts[name] = text;
        }

        var row = new TypedRowReader(DeskForm.Of(AssetKind.Building)).Read(null, texts);
        var part = new Asset { CommunityId = whole.CommunityId, Kind = AssetKind.Building, ParentId = whole.Id };
        row.ApplyTo(part, holder);
        faults.AddRange(row.Faults.Where(f => typed.ContainsKey(f.Column) || f.Column == "inventoryNumber").Select(f => new PartFault(place, f)));
        if (typed.Keys.FirstOrDefault(name => name.StartsWith("balanceHolder", StringComparison.Ordinal)) is { } column)
        {
            faults.Add(new(place, new(column, BulkWords.ByAct)));
        }

        return part;
    }

    private static Phrase? WhyNot(SplitAssetRequest request, Asset whole) => whole switch
    {
        { Kind: not AssetKind.Building } => new("Поділити можна лише будівлю чи споруду.", "Only a building or a structure can be split."),
        { SuccessorId: not null } => new("Цей об’єкт об’єднано з іншим: діліть той.", "This asset was merged into another: split that one."),
        _ when request.Parts.Count == 0 => new("Додайте хоча б одне приміщення.", "Add at least one part."),
        _ when request.Parts.Count > MostParts => new($"Забагато приміщень за раз: до {MostParts}.", $"Too many parts at once: up to {MostParts}."),
        _ => null,
    };

    private async Task<Phrase?> TooLargeAsync(Asset whole, List<Asset> parts, CancellationToken cancellation)
    {
        var present = await desk.Registry.Assets.AsNoTracking()
            .Where(a => a.CommunityId == whole.CommunityId && a.ParentId == whole.Id && a.Status != AssetStatus.WrittenOff && a.Status != AssetStatus.LostOrDestroyed)
            .Select(a => a.Area).ToListAsync(cancellation);
        var sum = present.Concat(parts.Select(p => p.Area)).Sum(area => area ?? 0);
        return whole.Area is { } area && sum > area
            ? new(
                $"Площа частин разом — {Plain(sum)}, а всього об’єкта — {Plain(area)}. Перевірте площі або підтвердьте, що так і є.",
                $"The areas of the parts are {Plain(sum)} together, that of the whole is {Plain(area)}. Check the areas, or confirm that it is so.")
            : null;
    }

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
