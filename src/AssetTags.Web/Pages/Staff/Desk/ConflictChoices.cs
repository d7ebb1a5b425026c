using AssetTags.Desk;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>What came back of a form: typed texts, what they were when it was opened, and after a conflict which version to keep.</summary>
internal sealed class ConflictChoices
{
    public const string Mine = "mine", Theirs = "theirs";

    private readonly IFormCollection _posted;
    private readonly IReadOnlyDictionary<string, string?> _typed;
    private readonly IReadOnlyList<DeskField> _met;

    public ConflictChoices(AssetForm form, IFormCollection posted)
    {
        _posted = posted;
        (_typed, Base) = (form.Read(posted), form.Read(posted, "b.f."));
        _met = [.. form.Desk.Fields.Where(f => posted.ContainsKey("o." + f.Name))];
        Unchosen = [.. _met.Where(f => posted["k." + f.Name] is not [Mine or Theirs])];
        var dropped = _met.Where(f => posted["k." + f.Name] is [Theirs]).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        Values = _typed.ToDictionary(t => t.Key, t => dropped.Contains(t.Key) ? Base.GetValueOrDefault(t.Key) : t.Value, StringComparer.Ordinal);
        Changed = Values.Where(v => !DeskRecord.Same(v.Value, Base.GetValueOrDefault(v.Key))).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
    }

    /// <summary>What the fields said when the form was opened, or after a conflict what they say now.</summary>
    public IReadOnlyDictionary<string, string?> Base { get; }

    /// <summary>What the person wants.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; }

    /// <summary>The fields that the person changed.</summary>
    public IReadOnlyDictionary<string, string?> Changed { get; }

    /// <summary>The fields of which nobody said yet which version to keep.</summary>
    public IReadOnlyList<DeskField> Unchosen { get; }

    /// <summary>The conflict once more, as the form told it.</summary>
    public AssetConflict Again(DeskAsset found)
        => new(found.Asset, found.Holder, Base, [.. DeskForm.Of(found.Asset.Kind).Fields
            .Select(f => new MetField(f, _met.Contains(f) ? Text("o." + f.Name) : Base.GetValueOrDefault(f.Name), Base.GetValueOrDefault(f.Name), _typed.GetValueOrDefault(f.Name)))
            .Where(m => m.IsMine || m.IsTheirs)]);

    /// <summary>Which version of a field was chosen, if any.</summary>
    public static string? Of(IFormCollection posted, DeskField field) => posted["k." + field.Name] is [{ } choice] ? choice : null;

    private string? Text(string name) => _posted[name].ToString() is { Length: > 0 } text ? text : null;
}
