using System.CommandLine;
using System.Globalization;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags assets show ASSET</c></summary>
internal static class AssetsShowCommand
{
    public static Command Create(Shell shell)
    {
        var asset = AssetArgument.Create(shell);
        var command = shell.Command("show", new("Показати один об’єкт", "Show one asset"),
            "assettags assets show 7K3M9-QX2A5", "assettags assets show 101330001", "assettags assets show 101330001 --json");
        command.Add(asset);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(asset)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
    {
        var (asset, exit) = await AssetArgument.FindAsync(run, typed);
        if (asset is null)
        {
            return exit;
        }

        var holder = await run.Registry.BalanceHolders.AsNoTracking().SingleOrDefaultAsync(h => h.Id == asset.BalanceHolderId, run.Cancellation);
        var tags = await run.Registry.Tags.AsNoTracking().Where(t => t.AssetId == asset.Id).OrderBy(t => t.Id).ToListAsync(run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(new
            {
                Asset = asset,
                BalanceHolder = holder is null ? null : new { holder.Edrpou, holder.Name },
                Official = OfficialRecord.Of(asset, holder).ToDictionary(),
                Extra = OfficialRecord.Parse(asset.ExtraValues),
                Tags = tags.Select(t => new { Code = t.Code.ToString(), t.State }),
            });
            return ExitCode.Done;
        }

        run.Screen.Facts([.. Facts(run, asset, holder), .. tags.Select(t => (new Phrase("Мітка", "Tag"), (string?)$"{t.Code}  {run.Screen.In(Words.Of(t.State))}"))]);
        ShowImported(run, new("У файлі було написано інакше:", "Written differently in the file:"), asset.OfficialValues);
        ShowImported(run, new("Поля поза офіційною таблицею:", "Fields beyond the official table:"), asset.ExtraValues);
        return ExitCode.Done;
    }

    private static IEnumerable<(Phrase Name, string? Value)> Facts(RegistryRun run, Asset asset, BalanceHolder? holder) =>
    [
        (new("Назва", "Name"), asset.Name),
        (new("Таблиця", "Table"), run.Screen.In(Words.Of(asset.Kind))),
        (new("Інвентарний номер", "Inventory number"), asset.InventoryNumber),
        (new("Ідентифікатор", "Identifier"), asset.OfficialId),
        (new("Балансоутримувач", "Balance holder"), holder is null ? null : $"{holder.Name} ({holder.Edrpou})"),
        (new("Адреса", "Address"), asset.Address.OneLine),
        (new("Площа", "Area"), asset.Area is { } area ? $"{area.ToString("#,0.####", run.Screen.Culture)} {asset.UnitName}" : null),
        (new("Статус", "Status"), run.Screen.In(Words.Of(asset.Status))),
        (new("Технічний стан", "Condition"), asset.Condition is { } condition
            ? run.Screen.In(Words.Of(condition)) + (asset.IsDangerous ? run.Screen.In(new(", аварійний", ", dangerous")) : "")
            : null),
        (new("Координати", "Position"), asset.Location.Latitude is { } latitude
            ? string.Create(CultureInfo.InvariantCulture, $"{latitude}, {asset.Location.Longitude}")
            : null),
        (new("Змінено", "Changed"), $"{Words.Local(asset.ChangedAt, run.Community.TimeZone, run.Screen.Culture)} ({asset.Revision})"),
    ];

    private static void ShowImported(RegistryRun run, Phrase title, string? values)
    {
        if (OfficialRecord.Parse(values) is not { Count: > 0 } fields)
        {
            return;
        }

        run.Screen.Output.WriteLine();
        run.Screen.Say(title);
        run.Screen.Facts(fields.Select(f => (new Phrase("  " + f.Key, "  " + f.Key), f.Value)));
    }
}
