using System.CommandLine;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags contact show [--holder EDRPOU]</c></summary>
internal static class ContactShowCommand
{
    public static Command Create(Shell shell)
    {
        var holder = HolderOption.Create(shell);
        var command = shell.Command("show", new(
            "Показати контакт громади або одного балансоутримувача", "Show the contact of the community or of one balance holder"),
            "assettags contact show", "assettags contact show --holder 99001022");
        command.Add(holder);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetValue(holder)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string? typed)
    {
        var (holder, exit) = await HolderOption.FindAsync(run, typed);
        if (exit == ExitCode.Done)
        {
            var community = await run.Registry.Communities.AsNoTracking().SingleAsync(c => c.Id == run.Community.Id, run.Cancellation);
            Tell(run, holder?.Name ?? community.Name, holder?.Edrpou, holder?.Contact ?? community.Contact);
        }

        return exit;
    }

    public static void Tell(RegistryRun run, string name, string? edrpou, Contact contact)
    {
        if (run.Json)
        {
            run.Screen.Json(Document(name, edrpou, contact));
            return;
        }

        run.Screen.Facts(
        [
            (new("Назва", "Name"), name),
            (new("ЄДРПОУ", "EDRPOU"), edrpou),
            (new("Телефон", "Phone"), contact.Phone),
            (new("Пошта", "E-mail"), contact.Email),
            (new("Години", "Hours"), contact.Hours),
            (new("Вебсторінка", "Website"), contact.Website),
        ]);
        if (contact is { Phone: null, Email: null, Website: null })
        {
            run.Screen.Note(edrpou is null
                ? new("Контакту ще немає. Задати: assettags contact set --phone …", "There is no contact yet. Set it: assettags contact set --phone …")
                : new("Свого контакту немає: мешканці бачать контакт громади.", "It has no contact of its own: residents see the community's."));
        }
    }

    public static object Document(string name, string? edrpou, Contact contact)
        => new { Name = name, Edrpou = edrpou, contact.Phone, contact.Email, contact.Hours, contact.Website };
}
