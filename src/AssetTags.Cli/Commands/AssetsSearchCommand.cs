using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Search;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags assets search ТЕКСТ</c></summary>
internal static class AssetsSearchCommand
{
    private const int TypicalMost = 20;

    public static Command Create(Shell shell)
    {
        var command = shell.Command("search", new(
            "Шукати об’єкти за словами назви, адреси, колишньої назви вулиці, балансоутримувача або за номером; одну описку в слові буде вибачено",
            "Search assets by words of the name, the address, the street's former name, the holder, or by a number; one typing error a word is forgiven"),
            "assettags assets search \"бібліотека Зоряна\"", "assettags assets search 101310025 --json");
        var text = shell.Argument(new("ТЕКСТ", "TEXT"), new("Слова або номер", "Words or a number"));
        var limit = shell.Value<int>("--limit", new("N", "N"), new($"Не більше N об’єктів (типово {TypicalMost})", $"At most N assets (default {TypicalMost})"));
        limit.DefaultValueFactory = _ => TypicalMost;
        command.Add(text);
        command.Add(limit);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(text), input.GetValue(limit)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string text, int limit)
    {
        if (limit < 1 || SearchWords.Of(text).IsEmpty)
        {
            run.Screen.Note(limit < 1
                ? new($"--limit {limit}: потрібне число від 1.", $"--limit {limit}: a number from 1 is needed.")
                : new("Напишіть, що шукати: хоч одну літеру чи цифру.", "Say what to search for: one letter or digit at least."));
            return ExitCode.BadInput;
        }

        var found = await run.Get<FindByText>().RunAsync(run.Community.Id, text, limit, null, run.Cancellation);
        var rows = found.Assets.Select(f => new FoundRow(
            f.Asset.Id, f.Asset.InventoryNumber, f.Asset.OfficialId, f.Asset.Name, f.Asset.Address.OneLine, f.Holder?.Name, f.Asset.Status, f.Closeness)).ToList();
        if (run.Json)
        {
            run.Screen.Json(rows);
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Інв. №", "Inv. no."), new("Назва", "Name"), new("Адреса", "Address"), new("Балансоутримувач", "Balance holder"), new("Стан", "Status")],
            rows.Select(r => (string?[])[r.InventoryNumber ?? r.OfficialId, r.Name, r.Address, r.Holder, run.Screen.In(Words.Of(r.Status))]),
            whole: [0]);
        run.Screen.Note(found.Next is null
            ? new($"Знайдено: {rows.Count}", $"Found: {rows.Count}")
            : new($"Показано перші {rows.Count}. Більше: --limit", $"The first {rows.Count} are shown. More: --limit"));
        return ExitCode.Done;
    }

    private sealed record FoundRow(
        Guid Id, string? InventoryNumber, string? OfficialId, string Name, string Address, string? Holder, AssetStatus Status, Closeness Closeness);
}
