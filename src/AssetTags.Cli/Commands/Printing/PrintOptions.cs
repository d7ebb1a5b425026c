using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>One family of the options of commands that print; several commands share a family.</summary>
internal abstract class PrintOptions
{
    /// <summary>Reads the options into a request.</summary>
    /// <returns>The request with what was asked for, or what was wrong and would be right.</returns>
    public abstract Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request);

    /// <summary>The exit code that goes with what was wrong.</summary>
    public int WrongExit { get; protected set; } = ExitCode.BadInput;

    protected static Task<(PrintRequest Request, Phrase? Wrong)> Done(PrintRequest request, Phrase? wrong = null)
        => Task.FromResult((request, wrong));
}
