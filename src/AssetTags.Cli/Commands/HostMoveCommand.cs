using System.CommandLine;
using AssetTags.Communities;
using AssetTags.Labels.Symbols;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags host move NEW</c></summary>
internal static class HostMoveCommand
{
    public static Command Create(Shell shell)
    {
        var host = shell.Argument(new("ХОСТ", "HOST"), new("Новий хост громади", "The community's new host"));
        var command = shell.Command("move", new(
            "Перенести коди на інший хост; надруковані ведуть на старий, і він лишається чинним",
            "Move the codes to another host; printed ones lead to the old one, which stays valid"),
            "assettags host move qr.misto.gov.ua");
        command.Add(host);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(host)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
    {
        switch (await run.Get<MoveHost>().RunAsync(run.Community.Id, typed, run.Cancellation))
        {
            case MoveHostResult.Moved { Community: var community, Former: var former }:
                await TellAsync(run, community, former);
                return ExitCode.Done;
            case MoveHostResult.Unchanged { Community: var community }:
                TellUnchanged(run, community);
                return ExitCode.Done;
            case MoveHostResult.BadHost { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            case MoveHostResult.Taken { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void TellUnchanged(RegistryRun run, Community community)
    {
        if (run.Json)
        {
            run.Screen.Json(new { community.Host, Changed = false });
        }

        run.Screen.Note(new($"Хост і так {community.Host}; нічого не змінено.", $"The host is {community.Host} already; nothing was changed."));
    }

    private static async Task TellAsync(RegistryRun run, Community community, string former)
    {
        var old = await run.Get<FindStaleLabels>().CountOfOldHostAsync(community, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(new { community.Host, Changed = true, Former = former, OldLabels = old });
            return;
        }

        run.Screen.Say(new(
            $"Нові етикетки вестимуть на https://{community.Host}/… Старий хост {former} лишається чинним: тримайте його, доки висять старі етикетки.",
            $"New labels will lead to https://{community.Host}/… The old host {former} stays valid: keep it as long as old labels hang."));
        run.Screen.Say(QrAdvice.For(community.Host).Text);
        if (old > 0)
        {
            run.Screen.Say(new(
                $"Етикеток зі старим хостом: {old}. Список: assettags labels stale --reason host",
                $"Labels with an old host: {old}. List them: assettags labels stale --reason host"));
        }
    }
}
