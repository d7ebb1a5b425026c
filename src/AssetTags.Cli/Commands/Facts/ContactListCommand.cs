using System.CommandLine;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags contact list</c></summary>
internal static class ContactListCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("list", new(
            "Показати контакти громади й усіх балансоутримувачів", "Show the contacts of the community and of all balance holders"),
            "assettags contact list", "assettags contact list --json");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, RunAsync, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run)
    {
        var holders = await run.Registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == run.Community.Id).ToListAsync(run.Cancellation);
        (string? Edrpou, string Name, Contact Contact)[] all =
        [
            (null, run.Community.Name, run.Community.Contact),
            .. holders.OrderBy(h => h.Name, StringComparer.CurrentCulture).Select(h => (h.Edrpou, h.Name, h.Contact)),
        ];
        if (run.Json)
        {
            run.Screen.Json(all.Select(a => ContactShowCommand.Document(a.Name, a.Edrpou, a.Contact)));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("ЄДРПОУ", "EDRPOU"), new("Назва", "Name"), new("Телефон", "Phone"), new("Пошта", "E-mail"), new("Години", "Hours"), new("Вебсторінка", "Website")],
            all.Select(a => (string?[])[a.Edrpou, a.Name, a.Contact.Phone, a.Contact.Email, a.Contact.Hours, a.Contact.Website]),
            whole: [0]);
        return ExitCode.Done;
    }
}
