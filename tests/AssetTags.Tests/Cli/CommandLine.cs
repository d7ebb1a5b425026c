using System.Text.Json;
using AssetTags.Cli;
using AssetTags.Cli.Terminal;

namespace AssetTags.Tests.Cli;

/// <summary>What a command answered.</summary>
internal sealed record CliAnswer(int Exit, string Output, string Errors)
{
    /// <summary>The one JSON document on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => $"exit {Exit}\nstdout:\n{Output}\nstderr:\n{Errors}";
}

/// <summary>Runs the program inside the test's process, in Ukrainian unless the arguments say otherwise.</summary>
internal static class CommandLine
{
    public static Task<CliAnswer> RunAsync(params string[] args) => RunAsync(isTerminal: false, default, args);

    public static Task<CliAnswer> OnTerminalAsync(params string[] args) => RunAsync(isTerminal: true, default, args);

    public static async Task<CliAnswer> RunAsync(bool isTerminal, CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] all = args.Contains("--lang") ? args : [.. args, "--lang", "uk"];
        var screen = new Screen(Shell.LanguageOf(all), output, error, isTerminal);
        var exit = await AssetTagsProgram.RunAsync(all, screen, progressIsTerminal: false, cancellation);
        return new CliAnswer(exit, output.ToString(), error.ToString());
    }
}
