using AssetTags.Communities;
using AssetTags.Desk;
using AssetTags.Exchange.Tables;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>The form of an asset: its fields as they are drawn, and what comes back of them.</summary>
/// <param name="Desk">The form of the asset's kind.</param>
/// <param name="Language">The language of labels and hints.</param>
internal sealed record AssetForm(DeskForm Desk, Language Language)
{
    /// <summary>The key of the list of balance holders' codes.</summary>
    public const string HolderCodes = "holder-codes";

    /// <summary>The names of the fields in the form.</summary>
    public static string NameOf(string column) => "f." + column;

    /// <summary>What was typed: official name and text. What the form does not have is not looked at.</summary>
    public IReadOnlyDictionary<string, string?> Read(IFormCollection posted, string prefix = "f.")
    {
        ArgumentNullException.ThrowIfNull(posted);
        return Desk.Fields.Where(f => posted.ContainsKey(prefix + f.Name) || DeskVocabulary.IsList(f.Name)).ToDictionary(
            f => f.Name, f => string.Join(", ", posted[prefix + f.Name].Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } text ? text : null, StringComparer.Ordinal);
    }

    /// <summary>A part of the form, field by field.</summary>
    public IEnumerable<FieldView> Part(DeskPart part, IReadOnlyDictionary<string, string?> values, IReadOnlyDictionary<string, string?>? before, Func<string, IReadOnlyList<string>> errorsOf)
        => Desk.Fields.Where(f => f.Part == part).Select(f => View(f, values.GetValueOrDefault(f.Name), before is null ? null : before.GetValueOrDefault(f.Name) ?? "", errorsOf(NameOf(f.Name))));

    /// <summary>One field.</summary>
    public FieldView View(DeskField field, string? value, string? before, IReadOnlyList<string> errors)
    {
        var words = DeskVocabulary.Of(field.Name);
        return new FieldView(NameOf(field.Name), DeskFieldWords.LabelOf(field.Name).In(Language))
        {
            Official = field.Name,
            Hint = DeskFieldWords.HintOf(field.Name)?.In(Language),
            Value = OnOneLine(field, value),
            Base = before,
            Errors = errors,
            Control = DeskVocabulary.IsList(field.Name) ? FieldControl.Several
                : words.Count > 0 ? FieldControl.Choice
                : field.Name == "description" ? FieldControl.Text : FieldControl.Line,
            Choices = words.Count == 0 ? [] : Choices(field, words, value),
            Suggestions = field.Name == "balanceHolderId" ? HolderCodes : null,
            InputMode = field.Column.Type is OfficialValueType.Number ? "decimal" : field.Column.Type is OfficialValueType.WholeNumber ? "numeric" : null,
            IsWide = field.Name is "title" or "description" or "isPartOf" or "dk018classDescription" or "kvtspzClassDescription" or "utilitiesAvailable",
        };
    }

    /// <summary>The balance holders' codes as suggestions.</summary>
    public static IEnumerable<BalanceHolder> Coded(IEnumerable<BalanceHolder> holders) => holders.Where(h => h.Edrpou is not null);

    // A browser would drop the breaks of a line from a field of one line, and join words.
    private static string? OnOneLine(DeskField field, string? value)
        => field.Name == "description" ? value : value?.ReplaceLineEndings(" ");

    // A word that was imported and is in no vocabulary stays until somebody chooses another.
    private List<KeyValuePair<string, string>> Choices(DeskField field, IReadOnlyList<string> words, string? value)
    {
        var isList = DeskVocabulary.IsList(field.Name);
        IReadOnlySet<string> present = isList ? new FieldView("", "") { Value = value }.Chosen : value is null ? new HashSet<string>() : [value];
        var shown = words.Concat(present.Where(p => !words.Contains(p))).Select(w => KeyValuePair.Create(w, w));
        return isList ? [.. shown] : [new("", DeskWords.None.In(Language)), .. shown];
    }
}
