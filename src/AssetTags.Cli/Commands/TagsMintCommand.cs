using System.CommandLine;
using AssetTags.Tags;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags tags mint --count N</c></summary>
internal static class TagsMintCommand
{
    public static Command Create(Shell shell)
    {
        var count = shell.Value<int>("--count", new("N", "N"), new(
            $"Скільки міток, від 1 до {MintTags.Most}", $"How many tags, 1 to {MintTags.Most}"));
        count.Required = true;
        var command = shell.Command("mint", new(
            "Створити чисті мітки, які чекатимуть на свої об’єкти", "Make blank tags that wait for their assets"),
            "assettags tags mint --count 100", "assettags tags mint --count 3 --json");
        command.Add(count);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetValue(count)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, int count)
    {
        if (count is < 1 or > MintTags.Most)
        {
            run.Screen.Note(new(
                $"--count {count}: за раз створюють від 1 до {MintTags.Most} міток.", $"--count {count}: one run makes 1 to {MintTags.Most} tags."));
            return ExitCode.BadInput;
        }

        var codes = await run.Get<MintTags>().RunAsync(run.Community.Id, count, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(codes.Select(c => c.ToString()));
            return ExitCode.Done;
        }

        foreach (var code in codes)
        {
            run.Screen.Output.WriteLine(code.ToString());
        }

        return ExitCode.Done;
    }
}
