using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags tags show CODE</c></summary>
internal static class TagsShowCommand
{
    public static Command Create(Shell shell)
    {
        var code = TagArgument.Create(shell);
        var command = shell.Command("show", new("Показати мітку: стан, об’єкт, дати", "Show a tag: its state, asset and dates"),
            "assettags tags show 7K3M9-QX2A5", "assettags tags show 7k3m9qx2a5 --json");
        command.Add(code);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(code)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
    {
        if (!TagArgument.TryRead(run.Screen, typed, out var code))
        {
            return ExitCode.BadInput;
        }

        var tags = run.Registry.Tags.AsNoTracking().Where(t => t.CommunityId == run.Community.Id);
        if (await tags.SingleOrDefaultAsync(t => t.Code == code, run.Cancellation) is not { } tag)
        {
            run.Screen.Note(TagArgument.NotMinted(code));
            return ExitCode.NotFound;
        }

        var asset = await run.Registry.Assets.AsNoTracking().SingleOrDefaultAsync(a => a.Id == tag.AssetId, run.Cancellation);
        var successor = await tags.SingleOrDefaultAsync(t => t.Id == tag.ReplacedById, run.Cancellation);
        var address = $"https://{run.Community.Host}/{tag.Code.Symbols}";
        if (run.Json)
        {
            run.Screen.Json(new
            {
                Code = tag.Code.ToString(),
                tag.State,
                Address = address,
                tag.CreatedAt,
                tag.PrintedAt,
                tag.AttachedAt,
                tag.EndedAt,
                ReplacedBy = successor?.Code.ToString(),
                Asset = asset is null ? null : new { asset.Id, asset.InventoryNumber, asset.OfficialId, asset.Name },
            });
            return ExitCode.Done;
        }

        Show(run, tag, asset, successor, address);
        return ExitCode.Done;
    }

    private static void Show(RegistryRun run, Tag tag, Asset? asset, Tag? successor, string address)
    {
        string? Local(DateTimeOffset? at) => Words.Local(at, run.Community.TimeZone, run.Screen.Culture);
        run.Screen.Facts(
        [
            (new("Код", "Code"), tag.Code.ToString()),
            (new("Стан", "State"), run.Screen.In(Words.Of(tag.State))),
            (new("Адреса", "Address"), address),
            (new("Об’єкт", "Asset"), asset?.Name ?? run.Screen.In(new("ще немає", "none yet"))),
            (new("Інвентарний номер", "Inventory number"), asset?.InventoryNumber),
            (new("Створена", "Minted"), Local(tag.CreatedAt)),
            (new("Надрукована", "Printed"), Local(tag.PrintedAt)),
            (new("Закріплена", "Attached"), Local(tag.AttachedAt)),
            (new("Вийшла з ужитку", "Ended"), Local(tag.EndedAt)),
            (new("Замінена на", "Replaced by"), successor?.Code.ToString()),
        ]);
    }
}
