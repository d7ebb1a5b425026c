using System.CommandLine;
using AssetTags.Assets;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags documents add ASSET --kind … --number … --date … --title … --link …</c></summary>
internal sealed class DocumentsAddCommand
{
    private readonly Argument<string> _asset;
    private readonly Option<string> _kind;
    private readonly Option<string> _number;
    private readonly Option<string> _date;
    private readonly Option<string> _title;
    private readonly Option<string> _link;

    private DocumentsAddCommand(Shell shell)
    {
        _asset = AssetArgument.Create(shell);
        _kind = DocumentsCommand.Kinds.Option(shell, "--kind", new("Вид: рішення, акт, договір чи інше (типово decision)", "The kind: a decision, an act, a contract or another (default: decision)"));
        _number = shell.Value<string>("--number", new("НОМЕР", "NUMBER"), new("Номер документа", "The document's number"));
        _date = shell.Value<string>("--date", new("ДАТА", "DATE"), new("Дата документа", "The document's date"));
        _title = shell.Value<string>("--title", new("НАЗВА", "TITLE"), new("Про що документ", "What it is about"));
        _link = shell.Value<string>("--link", new("АДРЕСА", "ADDRESS"), new("Де його можна прочитати: https://…", "Where it can be read: https://…"));
    }

    public static Command Create(Shell shell)
    {
        var add = new DocumentsAddCommand(shell);
        var command = shell.Command("add", new("Додати документ до об’єкта; його побачать усі, якщо об’єкт відкритий", "Put a paper behind an asset; everybody sees it where the asset is open"),
            "assettags documents add 101330001 --kind decision --number 112/4 --date 27.06.2019 --title \"Про передачу на баланс\" --link https://misto.gov.ua/112-4",
            "assettags documents add 7K3M9-QX2A5 --kind act --number 15 --date 2026-02-01");
        command.Add(add._asset);
        foreach (var option in (Option[])[add._kind, add._number, add._date, add._title, add._link])
        {
            command.Add(option);
        }

        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, add.RunAsync, cancellation));
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

        var kind = DocumentsCommand.Kinds.Of(run.Input.GetValue(_kind)) ?? AssetDocumentKind.Decision;
        var facts = new DocumentFacts(kind, run.Input.GetValue(_number), date, run.Input.GetValue(_title), run.Input.GetValue(_link));
        switch (await run.Get<AddDocument>().RunAsync(asset, facts, run.Cancellation))
        {
            case AddDocumentResult.Added { Document: var document }:
                Tell(run, document, asset, isNew: true);
                return ExitCode.Done;
            case AddDocumentResult.AlreadyThere { Document: var document }:
                Tell(run, document, asset, isNew: false);
                return ExitCode.Done;
            case AddDocumentResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, AssetDocument document, Asset asset, bool isNew)
    {
        if (run.Json)
        {
            run.Screen.Json(new { Document = DocumentsCommand.Json(document), Added = isNew });
            return;
        }

        var named = DocumentsCommand.Named(document);
        run.Screen.Say(isNew
            ? new($"До об’єкта «{asset.Name}» додано: {named.Uk}. Ідентифікатор: {document.Id:D}", $"Added to '{asset.Name}': {named.En}. Identifier: {document.Id:D}")
            : new($"Цей документ в об’єкта «{asset.Name}» вже є: {document.Id:D}", $"'{asset.Name}' has this document already: {document.Id:D}"));
    }
}
