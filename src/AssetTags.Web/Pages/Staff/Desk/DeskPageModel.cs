using System.Globalization;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>A line of the summary of errors.</summary>
/// <param name="Text">What is wrong.</param>
/// <param name="Target">The field, by its key in the page; <see langword="null"/> when it is about the whole.</param>
internal sealed record PageFault(string Text, string? Target);

/// <summary>What the pages have in common where assets are changed: errors told at once, in a summary and at their fields.</summary>
internal abstract class DeskPageModel : StaffPageModel
{
    private readonly List<(string? Field, string Label, string Text)> _faults = [];

    protected DeskPageModel() => Nav = "/staff";

    /// <summary>The summary.</summary>
    public IReadOnlyList<PageFault> Faults => [.. _faults.Select(f => new PageFault(
        f.Label.Length == 0 ? f.Text : $"{f.Label}: {f.Text}", f.Field is { } name ? new FieldView(name, "").Id : null)).Distinct()];

    /// <summary>What is wrong with one field.</summary>
    public IReadOnlyList<string> ErrorsOf(string field) => [.. _faults.Where(f => f.Field == field).Select(f => f.Text).Distinct()];

    /// <summary>A plain field of a form, with its errors.</summary>
    public FieldView Field(string name, Phrase label, string? value, Phrase? hint = null)
        => new(name, In(label)) { Value = value, Hint = hint is { } words ? In(words) : null, Errors = ErrorsOf(name) };

    /// <summary>A field with the balance holders to choose from.</summary>
    public FieldView HolderField(string name, Phrase label, string? value, IReadOnlyList<BalanceHolder> holders) => Field(name, label, value) with
    {
        Control = FieldControl.Choice,
        Choices = [new("", In(DeskWords.PickLater)), .. holders.Select(h => KeyValuePair.Create(h.Id.ToString("D"), h.Edrpou is { } code ? $"{h.Name}, {code}" : h.Name))],
        IsWide = true,
    };

    /// <summary>Says what is wrong.</summary>
    /// <param name="field">The field's name in the form, or <see langword="null"/> for the whole.</param>
    /// <param name="reason">What is wrong and what would be right.</param>
    /// <param name="label">What the field is called, where the reason does not say it.</param>
    protected void Refuse(string? field, Phrase reason, Phrase? label = null)
    {
        _faults.Add((field, label is { } words ? In(words) : "", In(reason)));
        IsWrong = true;
    }

    /// <summary>Says what is wrong with fields of an asset, named by their official names.</summary>
    protected void Refuse(IEnumerable<FieldFault> faults, Func<string, string?> fieldOf)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var fault in faults)
        {
            var field = fieldOf(fault.Column);
            Refuse(field, fault.Reason, field is null || fault.Column.Length == 0 ? null : DeskFieldWords.LabelOf(fault.Column));
        }
    }

    /// <summary>A date as people type it, or <see langword="null"/>, with an error unless it is empty.</summary>
    protected DateOnly? Date(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse(field, DeskWords.NoDate);
        return null;
    }

    /// <summary>The one path of an asset's card.</summary>
    protected static string CardOf(Guid asset) => $"/staff/assets/{asset:D}";

    /// <summary>A status and the others to choose from.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Statuses(string? nothing = null)
        => [.. nothing is null ? (KeyValuePair<string, string>[])[] : [new("", nothing)], .. Enum.GetValues<AssetStatus>().Select(s => KeyValuePair.Create(s.ToString(), In(DeskWords.Of(s))))];
}
