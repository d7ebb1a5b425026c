using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>Makes a label's texts fit to print.</summary>
internal static class LabelTexts
{
    private const string Sign = "№\u00A0";

    /// <summary>The texts of a box, in its order; <see langword="null"/> for those that have nothing to say.</summary>
    public static LabelText?[] Of(LabelBox box, LabelContent label, Language language)
        => [.. box.Items.Select(item => Of(item, label, language))];

    private static LabelText? Of(LabelItem item, LabelContent label, Language language) => item.Field switch
    {
        LabelFields.Code => new LabelText(item, label.Code.ToString(), label.Code.ToString()),
        LabelFields.Host => new LabelText(item, label.Host, label.Host),
        LabelFields.Number => Number(item, label, language),
        LabelFields.Text => Words(item, item.Words?.In(language), null, language),
        LabelFields.Community => Words(item, label.Community, label.CommunityShort, language),
        LabelFields.Council when !label.Fields.ContainsKey(LabelFields.Council) => Words(item, label.Community, label.CommunityShort, language),
        LabelFields.Name => Words(item, label.Name, null, language),
        LabelFields.Address => Words(item, label.Address, null, language),
        LabelFields.Kind when !label.Fields.ContainsKey(LabelFields.Kind) => Words(item, label.Name, null, language),
        var other => Words(item, label.Fields.GetValueOrDefault(other), null, language),
    };

    private static LabelText? Words(LabelItem item, string? full, string? shorter, Language language)
    {
        var tidy = Typography.Tidy(full);
        if (tidy.Length == 0)
        {
            return null;
        }

        var caption = item.Caption is null ? "" : Typography.Tidy(item.Caption.In(language)) + Typography.NoBreakSpace;
        var brief = Typography.Tidy(shorter);
        return new LabelText(item, full!, caption + tidy)
        {
            Wordings = brief.Length == 0 || brief == tidy ? [caption + tidy] : [caption + tidy, caption + brief],
        };
    }

    private static LabelText? Number(LabelItem item, LabelContent label, Language language)
    {
        var number = Typography.Plain(label.Number).TrimStart('№').TrimStart();
        if (number.Length == 0)
        {
            return null;
        }

        string[] captions = item.Caption is { } own ? [Typography.Tidy(own.In(language)) + Typography.NoBreakSpace, ""] : Captions(label.NumberKind, language);
        return new LabelText(item, label.Number!, number)
        {
            Wordings = [.. captions.Skip(item.Terse && captions.Length > 2 ? 1 : 0).Select(caption => caption + number)],
        };
    }

    private static string[] Captions(LabelNumberKind kind, Language language) => (kind, language) switch
    {
        (LabelNumberKind.Registry, Language.English) => ["No.\u00A0", ""],
        (LabelNumberKind.Registry, _) => [Sign, ""],
        (_, Language.English) => ["Inv. No.\u00A0", "No.\u00A0", ""],
        _ => ["Інв. " + Sign, Sign, ""],
    };
}
