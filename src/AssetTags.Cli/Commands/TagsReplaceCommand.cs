using System.CommandLine;
using AssetTags.Tags;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags tags replace CODE [--with NEW]</c></summary>
internal static class TagsReplaceCommand
{
    public static Command Create(Shell shell)
    {
        var code = TagArgument.Create(shell);
        var with = shell.Value<string>("--with", new("КОД", "CODE"), new(
            "Чиста мітка, яка стає на місце старої (типово створюється нова)", "The blank tag that takes its place (default: a new one is minted)"));
        var command = shell.Command("replace", new(
            "Замінити мітку: стара вже не в ужитку, об’єкт отримує іншу", "Replace a tag: the old one ends, the asset gets another"),
            "assettags tags replace 7K3M9-QX2A5", "assettags tags replace 7K3M9-QX2A5 --with 00000-00012");
        command.Add(code);
        command.Add(with);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(code), input.GetValue(with)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed, string? with)
    {
        TagCode successor = default;
        if (!TagArgument.TryRead(run.Screen, typed, out var code)
            || (with is not null && !TagArgument.TryRead(run.Screen, with, out successor)))
        {
            return ExitCode.BadInput;
        }

        var result = await run.Get<ReplaceTag>().RunAsync(run.Community.Id, code, with is null ? null : successor, run.Cancellation);
        switch (result)
        {
            case ReplaceTagResult.Replaced { Old: var old, New: var tag }:
                Tell(run, old, tag);
                return ExitCode.Done;
            case ReplaceTagResult.NotFound { Code: var missing }:
                run.Screen.Note(TagArgument.NotMinted(missing));
                return ExitCode.NotFound;
            case ReplaceTagResult.Refused { Reason: var reason, Command: var command }:
                run.Screen.Note(command is { } instead ? new($"{reason.Uk} {instead.Uk}", $"{reason.En} {instead.En}") : reason);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, Tag old, Tag tag)
    {
        if (run.Json)
        {
            run.Screen.Json(new { Old = old.Code.ToString(), New = tag.Code.ToString(), tag.AssetId, tag.State });
            return;
        }

        run.Screen.Say(new(
            $"Мітку {old.Code} замінено на {tag.Code}.", $"Tag {old.Code} was replaced by {tag.Code}."));
        if (tag.State == TagState.Minted && tag.AssetId is not null)
        {
            run.Screen.Say(new(
                "Надрукувати нову: assettags labels print --unprinted --out labels.pdf",
                "Print the new one: assettags labels print --unprinted --out labels.pdf"));
        }
    }
}
