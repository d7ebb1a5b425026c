using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Tags;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags tags attach CODE ASSET</c></summary>
internal static class TagsAttachCommand
{
    public static Command Create(Shell shell)
    {
        var code = TagArgument.Create(shell);
        var asset = AssetArgument.Create(shell);
        var command = shell.Command("attach", new(
            "Закріпити мітку за об’єктом: етикетка вже на ньому", "Say that a tag hangs on an asset"),
            "assettags tags attach 7K3M9-QX2A5 101330001");
        command.Add(code);
        command.Add(asset);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(code), input.GetRequiredValue(asset)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typedCode, string typedAsset)
    {
        if (!TagArgument.TryRead(run.Screen, typedCode, out var code))
        {
            return ExitCode.BadInput;
        }

        var (asset, exit) = await AssetArgument.FindAsync(run, typedAsset);
        if (asset is null)
        {
            return exit;
        }

        switch (await run.Get<AttachTag>().RunAsync(code, asset, run.Cancellation))
        {
            case AttachTagResult.Attached attached:
                TellJson(run, asset, attached.Tag, attached.Superseded);
                Tell(run, asset, attached);
                return ExitCode.Done;
            case AttachTagResult.AlreadyAttached { Tag: var tag }:
                TellJson(run, asset, tag, superseded: null);
                run.Screen.Note(new($"Мітка {code} вже на об’єкті «{asset.Name}».", $"Tag {code} is on '{asset.Name}' already."));
                return ExitCode.Done;
            case AttachTagResult.NoSuchTag:
                run.Screen.Note(TagArgument.NotMinted(code));
                return ExitCode.NotFound;
            case AttachTagResult.Refused { Reason: var reason, Command: var command }:
                run.Screen.Note(command is { } instead ? new($"{reason.Uk} {instead.Uk}", $"{reason.En} {instead.En}") : reason);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void TellJson(RegistryRun run, Asset asset, Tag tag, Tag? superseded)
    {
        if (run.Json)
        {
            run.Screen.Json(new { Code = tag.Code.ToString(), asset.Id, asset.Name, Superseded = superseded?.Code.ToString() });
        }
    }

    private static void Tell(RegistryRun run, Asset asset, AttachTagResult.Attached attached)
    {
        if (run.Json)
        {
            return;
        }

        run.Screen.Say(new(
            $"Мітка {attached.Tag.Code} закріплена за об’єктом «{asset.Name}».", $"Tag {attached.Tag.Code} is attached to '{asset.Name}'."));
        if (attached.Superseded is { } other)
        {
            run.Screen.Say(new(
                $"Попередня етикетка {other.Code}, яку так і не закріпили, вийшла з ужитку.",
                $"The earlier label {other.Code}, never attached, is out of use."));
        }
    }
}
