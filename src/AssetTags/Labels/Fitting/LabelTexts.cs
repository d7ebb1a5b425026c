using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>Makes a label's texts fit to print.</summary>
internal static class LabelTexts
{
    private const string Sign = "№\u00A0";

    /// <summary>The texts that are not empty; a field that a design lacks does no harm.</summary>
    public static List<LabelText> Of(LabelContent label, Language language)
    {
        var texts = new List<LabelText>(5);
        Add(texts, LabelField.Community, label.Community, Typography.Tidy(label.Community), Typography.Tidy(label.CommunityShort));
        Add(texts, LabelField.Name, label.Name, Typography.Tidy(label.Name));
        Add(texts, LabelField.Address, label.Address, Typography.Tidy(label.Address));
        AddNumber(texts, label, language);
        Add(texts, LabelField.Host, label.Host, label.Host, label.Host);
        return texts;
    }

    private static void Add(List<LabelText> texts, LabelField field, string? full, string tidy, string? shorter = null)
    {
        if (tidy.Length > 0)
        {
            texts.Add(new LabelText(field, full!, tidy) { Wordings = string.IsNullOrEmpty(shorter) || shorter == tidy ? [tidy] : [tidy, shorter] });
        }
    }

    private static void AddNumber(List<LabelText> texts, LabelContent label, Language language)
    {
        var number = Typography.Plain(label.Number).TrimStart('№').TrimStart();
        if (number.Length > 0)
        {
            texts.Add(new LabelText(LabelField.Number, label.Number!, number) { Wordings = [.. Prefixes(label.NumberKind, language).Select(prefix => prefix + number)] });
        }
    }

    private static string[] Prefixes(LabelNumberKind kind, Language language) => (kind, language) switch
    {
        (LabelNumberKind.Registry, Language.English) => ["No.\u00A0", ""],
        (LabelNumberKind.Registry, _) => [Sign, ""],
        (_, Language.English) => ["Inv. No.\u00A0", "No.\u00A0", ""],
        _ => ["Інв. " + Sign, Sign, ""],
    };
}
