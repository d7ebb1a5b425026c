using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Communities;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags assets list</c></summary>
internal static class AssetsListCommand
{
    private const int PageOnTerminal = 200;

    public static Command Create(Shell shell)
    {
        var command = shell.Command("list", new("Список об’єктів", "List the assets"),
            "assettags assets list --text \"дитячий садок\"", "assettags assets list --holder 03366500 --kind buildings --json");
        var filter = new AssetFilterOptions(shell, command);
        var limit = shell.Value<int?>("--limit", new("N", "N"), new(
            $"Не більше N рядків; 0 — усі (типово {PageOnTerminal} на екрані, усі у файл)",
            $"At most N rows; 0 for all (default {PageOnTerminal} on a terminal, all into a file)"));
        command.Add(limit);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, filter.Read(input), input.GetValue(limit)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, AssetFilter filter, int? asked)
    {
        if (asked < 0)
        {
            run.Screen.Note(new($"--limit {asked}: потрібне число від 0.", $"--limit {asked}: a number from 0 is needed."));
            return ExitCode.BadInput;
        }

        var limit = asked ?? (run.Screen.IsTerminal && !run.Json ? PageOnTerminal : 0);
        var (rows, total) = await ReadAsync(run, filter, limit == 0 ? int.MaxValue : limit);
        if (run.Json)
        {
            run.Screen.Json(rows);
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Інв. №", "Inv. no."), new("Назва", "Name"), new("Адреса", "Address"), new("Балансоутримувач", "Balance holder"), new("Стан", "Status"), new("Мітка", "Tag")],
            rows.Select(r => (string?[])[r.InventoryNumber ?? r.OfficialId, r.Name, r.Address, r.Holder, run.Screen.In(Words.Of(r.Status)), r.Code]),
            whole: [0, 5]);
        run.Screen.Note(rows.Count < total
            ? new($"Показано {rows.Count} з {total}. Усі: --limit 0", $"Shown: {rows.Count} of {total}. All: --limit 0")
            : new($"Усього: {total}", $"Total: {total}"));
        return ExitCode.Done;
    }

    private static async Task<(List<AssetRow> Rows, int Total)> ReadAsync(RegistryRun run, AssetFilter filter, int limit)
    {
        var assets = await filter.ApplyAsync(run.Registry, run.Community.Id, run.Cancellation);
        var holders = await run.Registry.BalanceHolders.AsNoTracking()
            .Where(h => h.CommunityId == run.Community.Id).ToDictionaryAsync(h => h.Id, h => h.Name, run.Cancellation);
        var tags = run.Registry.Tags.Live();
        var query = assets.Select(a => new { Asset = a, Tag = tags.FirstOrDefault(t => t.AssetId == a.Id) });
        var rows = new List<AssetRow>();
        var total = 0;
        await foreach (var found in query.AsAsyncEnumerable().WithCancellation(run.Cancellation))
        {
            var asset = found.Asset;
            if (filter.Matches(asset) && total++ < limit)
            {
                rows.Add(new AssetRow(
                    asset.Id, asset.Kind, asset.InventoryNumber, asset.OfficialId, asset.Name, asset.Address.OneLine,
                    asset.BalanceHolderId is { } holder ? holders[holder] : null, asset.Status, found.Tag?.Code.ToString()));
            }
        }

        return (rows, total);
    }

    private sealed record AssetRow(
        Guid Id, AssetKind Kind, string? InventoryNumber, string? OfficialId, string Name, string Address, string? Holder, AssetStatus Status, string? Code);
}
