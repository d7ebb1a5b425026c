using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Communities;

namespace AssetTags.Cli.Commands.Facts;

/// <summary>The balance holder on the command line, or the community itself where none is named.</summary>
internal static class HolderOption
{
    public static Option<string> Create(Shell shell) => shell.Words("--holder", new("ЄДРПОУ|НАЗВА", "EDRPOU|NAME"), new(
        "Балансоутримувач: код або частина назви (типово — сама громада)", "The balance holder: the code, or a part of the name (default: the community itself)"));

    /// <summary>The holder that was meant; or what to tell the shell, after the person was told why.</summary>
    public static async Task<(BalanceHolder? Holder, int Exit)> FindAsync(RegistryRun run, string? typed)
    {
        if (typed is null)
        {
            return (null, ExitCode.Done);
        }

        switch (await run.Get<FindHolder>().RunAsync(run.Community.Id, typed, run.Cancellation))
        {
            case FindHolderResult.Found { Holder: var holder }:
                return (holder, ExitCode.Done);
            case FindHolderResult.Several { Holders: var several }:
                run.Screen.Note(new(
                    $"«{Screen.Brief(typed)}» підходить кільком балансоутримувачам; назвіть одного за ЄДРПОУ:", $"'{Screen.Brief(typed)}' fits several balance holders; name one by its EDRPOU code:"));
                foreach (var one in several.Take(20))
                {
                    run.Screen.Detail($"{one.Edrpou ?? one.Id.ToString("D")}  {one.Name}");
                }

                return (null, ExitCode.BadInput);
            default:
                run.Screen.Note(new(
                    $"Балансоутримувача «{Screen.Brief(typed)}» в реєстрі немає. Усі: assettags contact list", $"There is no balance holder '{Screen.Brief(typed)}' in the registry. All: assettags contact list"));
                return (null, ExitCode.NotFound);
        }
    }
}
