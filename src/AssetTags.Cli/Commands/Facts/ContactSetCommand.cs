using System.CommandLine;
using AssetTags.Communities;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags contact set [--holder EDRPOU] --phone … --email … --hours … --web …</c></summary>
internal static class ContactSetCommand
{
    public static Command Create(Shell shell)
    {
        var holder = HolderOption.Create(shell);
        var phone = shell.Value<string>("--phone", new("ТЕЛЕФОН", "PHONE"), new(
            "Телефон установи, не особистий; \"\" прибирає", "The office's telephone, no private one; \"\" clears it"));
        var email = shell.Value<string>("--email", new("ПОШТА", "EMAIL"), new("Електронна пошта; \"\" прибирає", "The e-mail address; \"\" clears it"));
        var hours = shell.Value<string>("--hours", new("ГОДИНИ", "HOURS"), new("Години роботи; \"\" прибирає", "Office hours; \"\" clears them"));
        var web = shell.Value<string>("--web", new("АДРЕСА", "ADDRESS"), new("Вебсторінка з https://; \"\" прибирає", "The web page with https://; \"\" clears it"));
        var command = shell.Command("set", new(
            "Задати контакт, який бачать мешканці; чого не названо, те лишається", "Set the contact that residents see; what is not named stays as it is"),
            "assettags contact set --phone 1551 --email rada@misto.gov.ua --web https://misto.gov.ua",
            "assettags contact set --holder 99001022 --phone \"(04343) 6-12-34\" --hours \"Пн–Пт 8:00–17:00\"",
            "assettags contact set --holder 99001022 --email \"\"");
        foreach (var option in (Option[])[holder, phone, email, hours, web])
        {
            command.Add(option);
        }

        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(
            run, input.GetValue(holder), new ContactFacts(input.GetValue(phone), input.GetValue(email), input.GetValue(hours), input.GetValue(web))), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string? typed, ContactFacts facts)
    {
        if (facts.IsEmptyHanded)
        {
            run.Screen.Note(new("Що змінити? Вкажіть --phone, --email, --hours або --web.", "What shall change? Give --phone, --email, --hours or --web."));
            return ExitCode.BadInput;
        }

        var (holder, exit) = await HolderOption.FindAsync(run, typed);
        if (exit != ExitCode.Done)
        {
            return exit;
        }

        switch (await run.Get<SetContact>().RunAsync(run.Community.Id, holder?.Id, facts, run.Cancellation))
        {
            case SetContactResult.Done done:
                ContactShowCommand.Tell(run, done.Name, holder?.Edrpou, done.Contact);
                return ExitCode.Done;
            case SetContactResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }
}
