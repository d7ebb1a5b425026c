using System.CommandLine;
using AssetTags.Places;

namespace AssetTags.Cli.Commands.Streets;

/// <summary><c>assettags streets rename --from OLD --to NEW</c></summary>
internal sealed class StreetsRenameCommand
{
    private readonly Option<string> _from;
    private readonly Option<string> _to;
    private readonly Option<string> _settlement;
    private readonly Option<string> _date;
    private readonly Option<string> _document;

    private StreetsRenameCommand(Shell shell)
    {
        _from = shell.Required("--from", new("НАЗВА", "NAME"), new("Колишня назва", "The former name"));
        _to = shell.Required("--to", new("НАЗВА", "NAME"), new("Теперішня назва", "The present name"));
        _settlement = shell.Value<string>("--settlement", new("НАЗВА", "NAME"), new("Населений пункт, якщо таких вулиць кілька", "The settlement, when several have such a street"));
        _date = shell.Value<string>("--date", new("ДАТА", "DATE"), new("Коли перейменовано", "When it was renamed"));
        _document = shell.Value<string>("--document", new("НОМЕР", "NUMBER"), new("Номер рішення", "The decision's number"));
    }

    public static Command Create(Shell shell)
    {
        var rename = new StreetsRenameCommand(shell);
        var command = shell.Command("rename", new("Внести, що вулиця має нову назву", "Enter that a street has another name now"),
            "assettags streets rename --from \"вул. Леніна\" --to \"вул. Незалежності\" --date 19.02.2016",
            "assettags streets rename --from \"вул. Щорса\" --to \"вул. Степова\" --settlement Лукашівка --document 84");
        foreach (var option in (Option[])[rename._from, rename._to, rename._settlement, rename._date, rename._document])
        {
            command.Add(option);
        }

        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, rename.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        if (!DayText.TryRead(run.Screen, run.Input.GetValue(_date), out var date))
        {
            return ExitCode.BadInput;
        }

        var facts = new StreetRenameFacts(
            run.Input.GetRequiredValue(_from), run.Input.GetRequiredValue(_to), run.Input.GetValue(_settlement), date, run.Input.GetValue(_document));
        switch (await run.Get<RenameStreet>().RunAsync(run.Community.Id, [facts], run.Cancellation))
        {
            case RenameStreetResult.Entered entered:
                Tell(run, entered);
                return ExitCode.Done;
            case RenameStreetResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, RenameStreetResult.Entered entered)
    {
        var rename = entered.Renames[0];
        if (run.Json)
        {
            run.Screen.Json(new { Rename = StreetsCommand.Json(rename), Added = entered.Added > 0 });
            return;
        }

        run.Screen.Say(entered.Added > 0
            ? new($"Внесено: «{rename.OldName}» тепер «{rename.NewName}».", $"Entered: '{rename.OldName}' is '{rename.NewName}' now.")
            : new($"«{rename.OldName}» → «{rename.NewName}» вже є.", $"'{rename.OldName}' → '{rename.NewName}' is there already."));
    }
}
