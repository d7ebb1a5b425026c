using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Desk;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags assets status ASSET STATUS [--document NUMBER --date DATE]</c></summary>
internal sealed class AssetsStatusCommand
{
    private readonly Argument<string> _asset;
    private readonly Argument<string> _status;
    private readonly Option<string> _document;
    private readonly Option<string> _date;

    private AssetsStatusCommand(Shell shell)
    {
        _asset = AssetArgument.Create(shell);
        _status = shell.Argument(new("СТАТУС", "STATUS"), new(
            $"Один із: {AssetFilterOptions.StatusWords}", $"One of: {AssetFilterOptions.StatusWords}"));
        _status.AcceptOnlyFromAmong(AssetFilterOptions.StatusWords.Split(", "));
        _document = shell.Value<string>("--document", new("НОМЕР", "NUMBER"), new(
            "Номер документа; обов’язковий для written-off, transferred, lost", "The document's number; needed for written-off, transferred, lost"));
        _date = shell.Value<string>("--date", new("ДАТА", "DATE"), new("Дата документа", "The document's date"));
    }

    public static Command Create(Shell shell)
    {
        var status = new AssetsStatusCommand(shell);
        var command = shell.Command("status", new(
            "Сказати, що з об’єктом: в оренді, списаний, переданий; його мітка й сторінка лишаються", "Say what is happening to an asset: leased, written off, transferred; its tag and page stay"),
            "assettags assets status 101330001 written-off --document 17/2026 --date 01.03.2026",
            "assettags assets status 101330001 in-use");
        command.Add(status._asset);
        command.Add(status._status);
        command.Add(status._document);
        command.Add(status._date);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, status.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        if (!DayText.TryRead(run.Screen, run.Input.GetValue(_date), out var date))
        {
            return ExitCode.BadInput;
        }

        var (asset, exit) = await AssetArgument.FindAsync(run, run.Input.GetRequiredValue(_asset));
        if (asset is null)
        {
            return exit;
        }

        var facts = new StatusFacts(AssetFilterOptions.StatusOf(run.Input.GetRequiredValue(_status)), run.Input.GetValue(_document), date);
        switch (await run.Get<ChangeStatus>().RunAsync(asset, facts, run.Cancellation))
        {
            case ChangeStatusResult.Changed changed:
                Tell(run, changed);
                return ExitCode.Done;
            case ChangeStatusResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, ChangeStatusResult.Changed changed)
    {
        var asset = changed.Asset;
        if (run.Json)
        {
            run.Screen.Json(new { asset.Id, asset.Name, asset.Status, changed.Former, asset.StatusDocumentNumber, asset.StatusDocumentDate });
            return;
        }

        var (former, now) = (Words.Of(changed.Former), Words.Of(asset.Status));
        run.Screen.Say(new($"«{asset.Name}»: {now.Uk} (було: {former.Uk}).", $"'{asset.Name}': {now.En} (was: {former.En})."));
    }
}
