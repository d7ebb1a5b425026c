using System.CommandLine;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli;

/// <summary>What all commands share: the language, the screen, and the options that every command takes.</summary>
internal sealed class Shell
{
    /// <summary>Environment variable: the language when <c>--lang</c> is not given.</summary>
    public const string LanguageVariable = "ASSETTAGS_LANG";

    /// <summary>Environment variable: the name under which the journal keeps this person's changes.</summary>
    public const string AuthorVariable = "ASSETTAGS_AUTHOR";

    public Shell(Screen screen, bool progressIsTerminal)
    {
        Screen = screen;
        ProgressIsTerminal = progressIsTerminal;
        Database = ForAll<string>("--db", new("РЕЄСТР", "DB"), new(
            "Реєстр: шлях до файлу або рядок з’єднання PostgreSQL (типово — змінна ASSETTAGS_DB, далі assettags.db у цій теці)",
            "The registry: a file path, or a PostgreSQL connection string (default: ASSETTAGS_DB, then assettags.db in this folder)"));
        Community = ForAll<string>("--community", new("КОД", "CODE"), new(
            "Громада за КАТОТТГ, якщо в реєстрі їх кілька", "The community by KATOTTG code, when the registry holds several"));
        Json = ForAll<bool>("--json", null, new(
            "Вивести один документ JSON", "Print one JSON document"));
        LanguageChoice = ForAll<string>("--lang", new("uk|en", "uk|en"), new(
            "Мова: uk або en (типово — з налаштувань системи, спершу українська)", "The language: uk or en (default: the system's, Ukrainian first)"));
        LanguageChoice.AcceptOnlyFromAmong("uk", "en");
    }

    public Screen Screen { get; }

    /// <summary>Whether progress goes to a person's terminal.</summary>
    public bool ProgressIsTerminal { get; }

    public Option<string> Database { get; }

    public Option<string> Community { get; }

    public Option<bool> Json { get; }

    public Option<string> LanguageChoice { get; }

    /// <summary>The options that stand on the root command and hold for every command.</summary>
    public IEnumerable<Option> Common => [Database, Community, Json, LanguageChoice];

    public string In(Phrase phrase) => Screen.In(phrase);

    /// <summary>Shows progress of something that may take long.</summary>
    /// <param name="what">What is counted.</param>
    /// <param name="total">How many there are, if the work itself does not tell.</param>
    public ProgressLine Progress(Phrase what, long? total = null) => new(Screen, what, total, ProgressIsTerminal, TimeProvider.System);

    /// <summary>The language of a command line that is not parsed yet, because help and mistakes are told in it.</summary>
    public static Language LanguageOf(IReadOnlyList<string> args)
    {
        var place = args.ToList().FindIndex(a => a == "--lang" || a.StartsWith("--lang=", StringComparison.Ordinal));
        var asked = place < 0 ? Environment.GetEnvironmentVariable(LanguageVariable)
            : args[place].Contains('=', StringComparison.Ordinal) ? args[place]["--lang=".Length..]
            : args.ElementAtOrDefault(place + 1);
        asked ??= System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return asked.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Ukrainian;
    }

    /// <summary>A command with a description and examples for its help.</summary>
    public Command Command(string name, Phrase description, params string[] examples)
        => new ExplainedCommand(name, In(description), examples);

    /// <summary>An option that takes a value.</summary>
    public Option<T> Value<T>(string name, Phrase helpName, Phrase description)
        => new(name) { Description = In(description), HelpName = In(helpName) };

    /// <summary>An option whose value must name something: of a list with commas, one word at least.</summary>
    public Option<string> Words(string name, Phrase helpName, Phrase description)
    {
        var option = Value<string>(name, helpName, description);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [.., var last] && string.IsNullOrWhiteSpace(last.Value.Replace(',', ' ')))
            {
                result.AddError($"{name}: an empty value.");
            }
        });
        return option;
    }

    /// <summary>An option that takes a value and must be given.</summary>
    public Option<string> Required(string name, Phrase helpName, Phrase description)
        => new(name) { Description = In(description), HelpName = In(helpName), Required = true };

    /// <summary>An option that is given or not.</summary>
    public Option<bool> Flag(string name, Phrase description) => new(name) { Description = In(description) };

    /// <summary>A value without a name.</summary>
    public Argument<string> Argument(Phrase name, Phrase description)
        => new(In(name)) { Description = In(description) };

    private Option<T> ForAll<T>(string name, Phrase? helpName, Phrase description) => new(name)
    {
        Description = In(description),
        HelpName = helpName is { } word ? In(word) : null,
        Recursive = true,
    };
}
