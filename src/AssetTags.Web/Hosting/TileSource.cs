namespace AssetTags.Web.Hosting;

/// <summary>Where the map takes its tiles from.</summary>
/// <param name="Template">An address with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it.</param>
/// <param name="Attribution">Whose tiles they are; empty when nobody needs to be named.</param>
internal sealed record TileSource(string Template, string Attribution)
{
    /// <summary>The only foreign origin that pages may load images from; <see langword="null"/> for tiles of this very site.</summary>
    public string? Origin => Template.StartsWith('/') ? null : new Uri(Template.Replace('{', '_').Replace('}', '_')).GetLeftPart(UriPartial.Authority);

    /// <summary>Reads the two settings.</summary>
    /// <exception cref="SettingMistakeException">The template names no place to take tiles from.</exception>
    public static TileSource? Read(SettingTexts texts)
    {
        if (texts[Setting.Tiles] is not { } template)
        {
            return null;
        }

        return IsTemplate(template) ? new TileSource(template, texts[Setting.TilesAttribution] ?? "") : throw texts.Mistake(new(
            $"«{template}» — не шаблон плиток: потрібні одна адреса https і {{z}}, {{x}}, {{y}}. Приклад: https://tiles.example.ua/{{z}}/{{x}}/{{y}}.png",
            $"'{template}' is no tile template: it takes one https address and {{z}}, {{x}}, {{y}}. Example: https://tiles.example.ua/{{z}}/{{x}}/{{y}}.png"));
    }

    // The origin goes into a header, so it must be one, spelled out.
    private static bool IsTemplate(string template)
    {
        var plain = template.Replace("{z}", "0", StringComparison.Ordinal).Replace("{x}", "0", StringComparison.Ordinal).Replace("{y}", "0", StringComparison.Ordinal);
        return ((string[])["{z}", "{x}", "{y}"]).All(part => template.Contains(part, StringComparison.Ordinal))
            && plain.All(c => char.IsAscii(c) && !char.IsControl(c) && c is not (' ' or ';' or ',' or '\'' or '"' or '<' or '>' or '{' or '}'))
            && (plain.StartsWith('/') ? !plain.StartsWith("//", StringComparison.Ordinal)
                : Uri.TryCreate(plain, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.UserInfo.Length == 0 && IsHostFixed(template));
    }

    private static bool IsHostFixed(string template)
        => template.IndexOf('{', StringComparison.Ordinal) > template.IndexOf('/', template.IndexOf("//", StringComparison.Ordinal) + 2);
}
