namespace AssetTags.Web.Welcome;

/// <summary>What this program is, said to whoever opens its address.</summary>
internal static class WelcomePage
{
    private static readonly Phrase Title = new("Реєстр комунального майна", "Register of communal property");

    private static readonly Phrase What = new(
        "Тут ведуть облік комунального майна громади: будівель, споруд, обладнання та землі. На кожному об’єкті є мітка з QR-кодом.",
        "This is the register of what the community owns: buildings, structures, equipment and land. Every object carries a tag with a QR code.");

    private static readonly Phrase Next = new(
        "Незабаром за кодом відкриватиметься сторінка об’єкта: що це, хто за нього відповідає і як повідомити про проблему.",
        "Soon each code will open the page of its object: what it is, who is responsible for it and how to report a problem.");

    private static readonly Phrase Promise = new(
        "Без реєстрації, без застосунку, без файлів cookie.",
        "No account, no app, no cookies.");

    public static string In(Language language) => $"""
        <!DOCTYPE html>
        <html lang="{CodeOf(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="data:,">
        <link rel="alternate" hreflang="uk" href="/">
        <link rel="alternate" hreflang="en" href="/?lang=en">
        <title>{Title.In(language)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <header>{Switch(language)}</header>
        <main data-testid="welcome">
        <h1>{Title.In(language)}</h1>
        <p>{What.In(language)}</p>
        <p>{Next.In(language)}</p>
        <p>{Promise.In(language)}</p>
        </main>
        </body>
        </html>

        """;

    private const string Style =
        "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:0 auto;padding:1rem}"
        + "h1{font-size:1.75rem;line-height:1.2}header{text-align:right}header a{display:inline-block;padding:.5rem}";

    private static string Switch(Language language) => language == Language.English
        ? """<a href="/" lang="uk" hreflang="uk">Українською</a>"""
        : """<a href="/?lang=en" lang="en" hreflang="en">In English</a>""";

    private static string CodeOf(Language language) => language == Language.English ? "en" : "uk";
}
