using System.CommandLine;
using AssetTags.Communities;
using AssetTags.Labels.Symbols;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags host show</c></summary>
internal static class HostShowCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("show", new(
            "Показати хост громади, попередні хости й скільки етикеток ведуть на них", "Show the community's host, its former hosts and how many labels lead there"),
            "assettags host show", "assettags host show --json");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, RunAsync, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(RegistryRun run)
    {
        var hosts = await run.Registry.HostsOfAsync(run.Community.Id, run.Cancellation);
        var old = await run.Get<FindStaleLabels>().CountOfOldHostAsync(run.Community, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(new { Host = hosts[0], Former = hosts.Skip(1), OldLabels = old });
            return ExitCode.Done;
        }

        run.Screen.Facts(
        [
            (new("Хост", "Host"), hosts[0]),
            (new("Попередні (чинні й далі)", "Former ones (still valid)"), string.Join(", ", hosts.Skip(1))),
            (new("Етикеток зі старим хостом", "Labels with an old host"), $"{old}"),
        ]);
        run.Screen.Say(QrAdvice.For(hosts[0]).Text);
        return ExitCode.Done;
    }
}
