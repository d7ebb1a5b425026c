using System.CommandLine;
using AssetTags.Labels.Designs;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>What labels show, and whether a text that is not whole refuses the print. Stands after the sheet, which decides what fits.</summary>
internal sealed class DesignOptions : PrintOptions
{
    private readonly Option<string> _design;
    private readonly Option<bool>? _strict;
    private readonly Option<string> _language;

    /// <summary>Adds the options.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="command">The command.</param>
    /// <param name="hasStrict">Whether the command prints, and so can refuse to.</param>
    public DesignOptions(Shell shell, Command command, bool hasStrict = true)
    {
        _design = shell.Words("--design", new("МАКЕТ", "DESIGN"), new(
            $"Призначення ({Uses}) або точний макет; усі: labels designs", $"A use ({Uses}) or an exact design; all: labels designs"));
        _language = LanguageOption(shell);
        command.Add(_design);
        command.Add(_language);
        if (hasStrict)
        {
            _strict = shell.Flag("--strict", new("Не друкувати, якщо хоч один текст довелося б скоротити", "Print nothing if a single text would have to be cut"));
            command.Add(_strict);
        }
    }

    /// <summary>The language of the words on labels and plates: the community's, whatever the operator's screen speaks.</summary>
    public static Option<string> LanguageOption(Shell shell)
    {
        var language = shell.Value<string>("--label-lang", new("uk|en", "uk|en"), new("Мова слів на етикетці (типово uk)", "The language of the words on the label (default uk)"));
        language.AcceptOnlyFromAmong("uk", "en");
        return language;
    }

    /// <summary>The language that was asked for.</summary>
    public static Language LanguageOf(string? word) => word == "en" ? Language.English : Language.Ukrainian;

    private static string Uses => string.Join(", ", LabelDesigns.Uses.Select(LabelDesigns.WordOf));

    /// <summary>Whether a design was asked for.</summary>
    public bool IsGiven(RegistryRun run) => run.Input.GetValue(_design) is not null;

    /// <summary>Where none is named, a design that the request has already stays.</summary>
    public override async Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var name = run.Input.GetValue(_design);
        request = request with { IsStrict = _strict is not null && run.Input.GetValue(_strict), Language = LanguageOf(run.Input.GetValue(_language)) };
        if (name is null && request.Design is not null)
        {
            return (request, null);
        }

        var own = name is null ? [] : await run.Get<KnownDesigns>().OwnAsync(run.Community.Id, run.Cancellation);
        var (design, fault) = LabelDesigns.Choose(request.Format, name, own);
        return (name is null ? request : request with { Design = design }, fault);
    }
}
