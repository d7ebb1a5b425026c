using System.Text;

namespace AssetTags.Web.Hosting;

/// <summary>What <c>--help</c> says.</summary>
internal static class SiteHelp
{
    private static readonly Phrase s_what = new(
        "AssetTags, сайт громади: сторінка для кожного QR-коду. Змін у реєстр не вносить.",
        "AssetTags, the community's site: a page for every QR code. It changes nothing in the registry.");

    private static readonly Phrase s_settings = new("Параметри (або змінні середовища):", "Options (or environment variables):");
    private static readonly Phrase s_examples = new("Приклади:", "Examples:");
    private static readonly Phrase s_exit = new(
        "Коди виходу: 0 — зупинено, 1 — не вийшло, 2 — помилка в параметрах, 3 — реєстру немає, 4 — реєстр не підходить.",
        "Exit codes: 0 stopped, 1 failed, 2 wrong options, 3 no registry, 4 a registry that does not fit.");

    public static string In(Language language)
    {
        var text = new StringBuilder().AppendLine(s_what.In(language)).AppendLine().AppendLine(s_settings.In(language));
        foreach (var setting in Setting.All)
        {
            text.Append("  ").Append(setting.Option).Append(' ').Append(setting.Value.In(language)).Append("  (").Append(setting.Variable).AppendLine(")")
                .Append("      ").AppendLine(setting.Meaning.In(language));
        }

        return text.AppendLine().AppendLine(s_examples.In(language))
            .AppendLine("  AssetTags.Web --db assettags.db")
            .AppendLine("  AssetTags.Web --db \"Host=localhost;Database=assettags;Username=assettags\" --urls http://127.0.0.1:5080 --proxies 127.0.0.1")
            .AppendLine().AppendLine(s_exit.In(language)).ToString();
    }
}
