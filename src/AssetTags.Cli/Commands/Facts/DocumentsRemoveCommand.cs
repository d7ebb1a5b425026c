using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags documents remove ID</c> and <c>assettags documents restore ID</c></summary>
internal static class DocumentsRemoveCommand
{
    public static Command Create(Shell shell, string name, bool isRemoval)
    {
        var id = shell.Argument(new("ІДЕНТИФІКАТОР", "IDENTIFIER"), new("Ідентифікатор документа зі списку", "The document's identifier in the list"));
        var command = shell.Command(name, isRemoval
                ? new("Прибрати документ; його можна повернути", "Take a paper away; it can be given back")
                : new("Повернути прибраний документ", "Give back a paper that was taken away"),
            $"assettags documents {name} 01976f0e-3c5a-7d41-9b1e-2f4a5b6c7d8e");
        command.Add(id);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(id), isRemoval), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed, bool isRemoval)
    {
        if (!Guid.TryParse(typed, out var id))
        {
            run.Screen.Note(new(
                $"«{Screen.Brief(typed)}» — не ідентифікатор документа. Він стоїть у списку: assettags documents list ОБ’ЄКТ",
                $"'{Screen.Brief(typed)}' is no identifier of a document. It stands in the list: assettags documents list ASSET"));
            return ExitCode.BadInput;
        }

        var operation = run.Get<RemoveDocument>();
        var document = await (isRemoval ? operation.RunAsync(run.Community.Id, id, run.Cancellation) : operation.RestoreAsync(run.Community.Id, id, run.Cancellation));
        if (document is null)
        {
            run.Screen.Note(new($"Документа {id:D} в реєстрі немає.", $"There is no document {id:D} in the registry."));
            return ExitCode.NotFound;
        }

        if (run.Json)
        {
            run.Screen.Json(DocumentsCommand.Json(document));
            return ExitCode.Done;
        }

        var named = DocumentsCommand.Named(document);
        run.Screen.Say(isRemoval
            ? new($"Прибрано: {named.Uk}. Повернути: assettags documents restore {id:D}", $"Taken away: {named.En}. Give it back: assettags documents restore {id:D}")
            : new($"Повернуто: {named.Uk}.", $"Given back: {named.En}."));
        return ExitCode.Done;
    }
}
