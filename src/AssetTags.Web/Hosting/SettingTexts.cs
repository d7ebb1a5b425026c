using System.Globalization;

namespace AssetTags.Web.Hosting;

/// <summary>What was written for each setting, on the command line or in the environment.</summary>
internal sealed class SettingTexts
{
    private readonly Dictionary<Setting, string> _given = [];
    private readonly Func<string, string?> _environment;

    private SettingTexts(Func<string, string?> environment) => _environment = environment;

    /// <summary>Whether help was asked for.</summary>
    public bool WantsHelp { get; private set; }

    /// <summary>The language of the program's own messages.</summary>
    public Language Language => (this[Setting.Language] ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)
        .StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Ukrainian;

    /// <summary>The text of a setting; <see langword="null"/> when it is not given, or empty.</summary>
    public string? this[Setting setting]
        => (_given.GetValueOrDefault(setting) ?? _environment(setting.Variable)) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>A secret, which is only ever in the environment; <see langword="null"/> when it is not given, or empty.</summary>
    public string? Secret(string variable) => _environment(variable) is { Length: > 0 } secret ? secret : null;

    /// <summary>Sorts a command line into settings.</summary>
    /// <exception cref="SettingMistakeException">A word is no setting, or its value is missing.</exception>
    public static SettingTexts Of(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        var texts = new SettingTexts(environment);
        for (var place = 0; place < args.Count; place++)
        {
            if (args[place] is "--help" or "-h" or "-?" or "/?")
            {
                texts.WantsHelp = true;
                continue;
            }

            var parts = args[place].Split('=', 2);
            var setting = Setting.All.FirstOrDefault(s => s.Option == parts[0]) ?? throw texts.Mistake(Unknown(args[place]));
            texts._given[setting] = parts.Length == 2 ? parts[1]
                : ++place < args.Count ? args[place]
                : throw texts.Mistake(new($"{setting.Option}: бракує значення.", $"{setting.Option}: the value is missing."));
        }

        return texts;
    }

    public SettingMistakeException Mistake(Phrase reason) => new(reason, Language);

    private static Phrase Unknown(string word)
    {
        // Only the name: what follows may be a password.
        var name = word.Split('=', 2)[0];
        return new($"Параметра «{name}» немає. Усі параметри: --help", $"There is no option '{name}'. All options: --help");
    }
}
