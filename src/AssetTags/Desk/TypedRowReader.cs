using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;

namespace AssetTags.Desk;

/// <summary>Judges what was typed by the same code as the cells of an import, only more strictly: a person can mend it at once.</summary>
/// <remarks>One reader serves one thread, as <see cref="AssetRowReader"/> does.</remarks>
internal sealed class TypedRowReader(DeskForm form)
{
    private const int LongestText = 4000;

    // Identity is of the whole row: whoever changes a part of it answers for all of it.
    private static readonly HashSet<string> s_identity = ["id", "uid", "cadastralId", "inventoryNumber", "balanceHolderId", "balanceHolderName"];

    private readonly AssetRowReader _reader = new(form.Header);

    /// <summary>Reads typed texts over present ones.</summary>
    /// <param name="present">The present texts; <see langword="null"/> for a new asset.</param>
    /// <param name="typed">Official name and text as typed; columns that are not given stay.</param>
    public TypedRow Read(IReadOnlyDictionary<string, string?>? present, IReadOnlyDictionary<string, string?> typed)
    {
        var faults = new List<FieldFault>();
        var changed = new List<DeskField>();
        var cells = new string?[form.Fields.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var field = form.Fields[i];
            var before = present?.GetValueOrDefault(field.Name);
            var isChanged = typed.TryGetValue(field.Name, out var text) && !DeskRecord.Same(text, before);
            cells[i] = isChanged ? Bounded(field, text, faults) : before;
            if (isChanged)
            {
                changed.Add(field);
            }
        }

        faults.AddRange(typed.Keys.Where(name => form.Find(name) is null).Select(DeskFaults.UnknownColumn));
        var row = _reader.Read(new RegisterRow(0, cells));
        var warnings = new List<FieldFault>();
        foreach (var issue in row.Issues.Where(issue => Concerns(issue, changed, isNew: present is null)))
        {
            var fault = new FieldFault(issue.Column ?? "inventoryNumber", DeskFaults.Worded(issue));
            (DeskFaults.Forbids(issue, form.Find(fault.Column)) ? faults : warnings).Add(fault);
        }

        CheckPosition(row, changed, faults);
        return new TypedRow(form, row, changed, faults, warnings);
    }

    private static bool Concerns(ImportIssue issue, List<DeskField> changed, bool isNew)
        => issue.Column is { } column
            ? changed.Any(f => f.Name == column)
            : isNew || changed.Any(f => s_identity.Contains(f.Name));

    private static string? Bounded(DeskField field, string? text, List<FieldFault> faults)
    {
        if (text is null || text.Length <= LongestText)
        {
            return text;
        }

        faults.Add(DeskFaults.TooLong(field.Name, LongestText));
        return null;
    }

    private static void CheckPosition(AssetRow row, List<DeskField> changed, List<FieldFault> faults)
    {
        var (latitude, longitude) = (row.ValueOf("latitude"), row.ValueOf("longitude"));
        if (latitude is null == longitude is null || !changed.Any(f => f.Name is "latitude" or "longitude") || faults.Any(f => f.Column is "latitude" or "longitude"))
        {
            return;
        }

        faults.Add(DeskFaults.HalfPosition(latitude is null ? "latitude" : "longitude"));
    }
}
