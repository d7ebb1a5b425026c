using System.CommandLine;
using AssetTags.Cli.Commands.Printing;
using AssetTags.Printing;
using AssetTags.Tags;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags tags mint --count N</c>, and printing them in one go.</summary>
internal sealed class TagsMintCommand
{
    private readonly Option<int> _count;
    private readonly Option<bool> _print;
    private readonly Option<string> _out;
    private readonly IReadOnlyList<PrintOptions> _options;

    private TagsMintCommand(Shell shell, Command command)
    {
        _count = shell.Value<int>("--count", new("N", "N"), new(
            $"Скільки міток, від 1 до {MintTags.Most}", $"How many tags, 1 to {MintTags.Most}"));
        _count.Required = true;
        _print = shell.Flag("--print", new(
            "Одразу надрукувати їх: код, хост і громада (типово макет blank, де він уміщується)", "Print them at once: code, host and community (by default the design blank where it fits)"));
        _out = shell.Value<string>("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new("Куди записати PDF або *.zpl, разом із --print", "Where to write the PDF or *.zpl, with --print"));
        foreach (var option in (Option[])[_count, _print, _out])
        {
            command.Add(option);
        }

        _options =
        [
            new SheetOptions(shell, command), new DesignOptions(shell, command), new DeviceOptions(shell, command, hasZpl: true),
            new EmblemOptions(shell, command), new PrinterOptions(shell, command),
        ];
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("mint", new(
            "Створити чисті мітки, які чекатимуть на свої об’єкти", "Make blank tags that wait for their assets"),
            "assettags tags mint --count 100", "assettags tags mint --count 3 --json",
            "assettags tags mint --count 500 --print --out blank.pdf --format L7160",
            "assettags tags mint --count 200 --print --out blank.zpl --format roll-50x30 --dpi 203");
        var mint = new TagsMintCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, mint.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var (count, path, isPrinted) = (run.Input.GetValue(_count), run.Input.GetValue(_out), run.Input.GetValue(_print));
        var (request, wrong, wrongExit) = await PrintRequests.ReadAsync(run, path, _options);
        var usage = WrongIn(count, path, isPrinted);
        if ((usage ?? wrong) is { } reason)
        {
            run.Screen.Note(reason);
            return usage is null ? wrongExit : ExitCode.BadInput;
        }

        var tags = await run.Get<MintTags>().MintBlankAsync(run.Community.Id, count, run.Cancellation);
        if (isPrinted)
        {
            return await PrintAsync(run, request with { Subject = new PrintSubject.BlankTags([.. tags.Select(t => t.Id)]) }, [.. tags.Select(t => t.Code)]);
        }

        Tell(run, tags);
        return ExitCode.Done;
    }

    private static Phrase? WrongIn(int count, string? path, bool isPrinted)
        => count is < 1 or > MintTags.Most
            ? new($"--count {count}: за раз створюють від 1 до {MintTags.Most} міток.", $"--count {count}: one run makes 1 to {MintTags.Most} tags.")
            : isPrinted == path is not null ? null
            : isPrinted ? new("Куди друкувати? Додайте --out ФАЙЛ.pdf.", "Print where? Add --out FILE.pdf.")
            : new("--out без --print: додайте --print, щоб створені мітки надрукувати.", "--out without --print: add --print to print the new tags.");

    // A code must be in the registry before it is on paper; so if drawing fails the tags are there, and wait.
    private static async Task<int> PrintAsync(RegistryRun run, PrintRequest request, IReadOnlyList<TagCode> codes)
    {
        var exit = ExitCode.Failed;
        try
        {
            return exit = await PrintRequests.PrintAsync(run, request, codes);
        }
        finally
        {
            if (exit != ExitCode.Done)
            {
                run.Screen.Note(new(
                    $"Створено міток: {codes.Count}; вони в реєстрі, але не надруковані. Надрукувати: assettags labels print --blank --unprinted --out blank.pdf",
                    $"{codes.Count} tags were made; they are in the registry but not printed. Print them: assettags labels print --blank --unprinted --out blank.pdf"));
            }
        }
    }

    private static void Tell(RegistryRun run, IReadOnlyList<Tag> tags)
    {
        if (run.Json)
        {
            run.Screen.Json(tags.Select(t => t.Code.ToString()));
            return;
        }

        foreach (var tag in tags)
        {
            run.Screen.Output.WriteLine(tag.Code.ToString());
        }
    }
}
