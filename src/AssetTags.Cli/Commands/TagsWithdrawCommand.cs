using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Tags;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags tags lost CODE</c> and <c>assettags tags revoke CODE</c></summary>
internal static class TagsWithdrawCommand
{
    public static Command Create(Shell shell, string name, TagState state, Phrase description)
    {
        var code = TagArgument.Create(shell);
        var command = shell.Command(name, description, $"assettags tags {name} 7K3M9-QX2A5");
        command.Add(code);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(code), state), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed, TagState state)
    {
        if (!TagArgument.TryRead(run.Screen, typed, out var code))
        {
            return ExitCode.BadInput;
        }

        var result = await run.Get<WithdrawTag>().RunAsync(run.Community.Id, code, state, run.Cancellation);
        var word = Words.Of(state);
        if (run.Json && result is WithdrawTagResult.Withdrawn or WithdrawTagResult.AlreadySo)
        {
            run.Screen.Json(new { Code = code.ToString(), State = state, Changed = result == WithdrawTagResult.Withdrawn });
            return ExitCode.Done;
        }

        var (text, exit) = result switch
        {
            WithdrawTagResult.Withdrawn => (new Phrase($"Мітка {code}: {word.Uk}.", $"Tag {code}: {word.En}."), ExitCode.Done),
            WithdrawTagResult.AlreadySo => (new Phrase($"Мітка {code} вже була: {word.Uk}.", $"Tag {code} already was: {word.En}."), ExitCode.Done),
            WithdrawTagResult.EndedOtherwise => (new Phrase(
                $"Мітка {code} вже вийшла з ужитку інакше: assettags tags show {code}",
                $"Tag {code} had ended in another way: assettags tags show {code}"), ExitCode.Refused),
            _ => (TagArgument.NotMinted(code), ExitCode.NotFound),
        };
        (exit == ExitCode.Done ? run.Screen.Output : run.Screen.Error).WriteLine(run.Screen.In(text));
        return exit;
    }
}
