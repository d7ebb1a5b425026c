using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Inspections;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags assets inspect ASSET --on DATE [--condition …]</c></summary>
internal sealed class AssetsInspectCommand
{
    private static readonly Choice<AssetCondition> s_conditions = new(
        ("no-repair", AssetCondition.NoRepairNeeded), ("routine-repair", AssetCondition.NeedsRoutineRepair),
        ("major-repair", AssetCondition.NeedsMajorRepair), ("unknown", AssetCondition.Unknown));

    private readonly Argument<string> _asset;
    private readonly Option<string> _on;
    private readonly Option<string> _condition;
    private readonly Option<bool> _dangerous;
    private readonly Option<bool> _correct;

    private AssetsInspectCommand(Shell shell)
    {
        _asset = AssetArgument.Create(shell);
        _on = shell.Required("--on", new("ДАТА", "DATE"), new("День огляду на місці", "The day somebody looked at it on site"));
        _condition = s_conditions.Option(shell, "--condition", new("Стан за офіційною шкалою (типово лишається, який був)", "The condition on the official scale (default: as it was)"));
        _dangerous = shell.Flag("--dangerous", new("Об’єкт аварійний; разом із --condition", "The object is dangerous; together with --condition"));
        _correct = shell.Flag("--correct", new("Замінити помилково записану пізнішу дату", "Replace a later date that was entered by mistake"));
    }

    public static Command Create(Shell shell)
    {
        var inspect = new AssetsInspectCommand(shell);
        var command = shell.Command("inspect", new("Записати огляд об’єкта на місці та його стан", "Note that an asset was looked at on site, and its condition"),
            "assettags assets inspect 101330001 --on 01.03.2026",
            "assettags assets inspect 7K3M9-QX2A5 --on 2026-03-01 --condition routine-repair",
            "assettags assets inspect 7K3M9-QX2A5 --on 2026-03-01 --condition major-repair --dangerous");
        command.Add(inspect._asset);
        foreach (var option in (Option[])[inspect._on, inspect._condition, inspect._dangerous, inspect._correct])
        {
            command.Add(option);
        }

        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, inspect.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var condition = s_conditions.Of(run.Input.GetValue(_condition));
        if (!DayText.TryRead(run.Screen, run.Input.GetRequiredValue(_on), out var on))
        {
            return ExitCode.BadInput;
        }

        if (run.Input.GetValue(_dangerous) && condition is null)
        {
            run.Screen.Note(new("--dangerous потребує --condition: назвіть і стан.", "--dangerous needs --condition: name the condition too."));
            return ExitCode.BadInput;
        }

        var (asset, exit) = await AssetArgument.FindAsync(run, run.Input.GetRequiredValue(_asset));
        if (asset is null)
        {
            return exit;
        }

        var facts = new InspectionFacts(on!.Value, condition, run.Input.GetValue(_dangerous), run.Input.GetValue(_correct));
        switch (await run.Get<NoteInspection>().RunAsync(asset, facts, run.Cancellation))
        {
            case NoteInspectionResult.Noted { Asset: var noted }:
                Tell(run, noted);
                return ExitCode.Done;
            case NoteInspectionResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, Asset asset)
    {
        if (run.Json)
        {
            run.Screen.Json(new { asset.Id, asset.Name, asset.LastInspectedOn, asset.Condition, asset.IsDangerous });
            return;
        }

        var state = asset.Condition is { } condition ? Words.Of(condition) : new("не вказано", "not stated");
        run.Screen.Say(new(
            $"«{asset.Name}»: огляд {DayText.Shown(asset.LastInspectedOn)}, стан: {state.Uk}{(asset.IsDangerous ? ", аварійний" : "")}.",
            $"'{asset.Name}': inspected {DayText.Shown(asset.LastInspectedOn)}, condition: {state.En}{(asset.IsDangerous ? ", dangerous" : "")}."));
    }
}
