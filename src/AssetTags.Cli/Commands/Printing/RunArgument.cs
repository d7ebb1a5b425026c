using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>A print run on the command line.</summary>
internal static class RunArgument
{
    public static Argument<string> Create(Shell shell) => shell.Argument(new("ДРУК", "RUN"), new(
        "Код друку в будь-якому написанні, або last — останній", "A print run's code in any spelling, or last for the newest"));

    /// <summary>The run that was meant; else the person was told that there is none.</summary>
    public static async Task<PrintRun?> FindAsync(RegistryRun run, string typed)
    {
        if (await run.Registry.FindRunAsync(run.Community.Id, typed, run.Cancellation) is { } found)
        {
            return found;
        }

        run.Screen.Note(new(
            $"Друку «{Screen.Brief(typed)}» в цьому реєстрі немає. Усі: assettags labels runs list",
            $"There is no print run '{Screen.Brief(typed)}' in this registry. All of them: assettags labels runs list"));
        return null;
    }

    /// <summary>What people call a run.</summary>
    public static string NameOf(PrintRun run) => run.Code ?? run.Id.ToString("D")[..13];
}
