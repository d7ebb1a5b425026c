using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;

namespace AssetTags.Desk;

/// <summary>What was typed about an asset, over what is known of it: the changed columns, and what is wrong with them.</summary>
internal sealed class TypedRow(DeskForm form, AssetRow row, IReadOnlyList<DeskField> changed, IReadOnlyList<FieldFault> faults, IReadOnlyList<FieldFault> warnings)
{
    /// <summary>The columns whose text differs from what the registry says.</summary>
    public IReadOnlyList<DeskField> Changed => changed;

    /// <summary>Everything that keeps the row from being saved, at once.</summary>
    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>What is doubtful in the changed columns.</summary>
    public IReadOnlyList<FieldFault> Warnings => warnings;

    /// <summary>The balance holder's code and name as they would be.</summary>
    public (string? Code, string? Name) Holder => (row.HolderCode, row.HolderName);

    public bool Changes(string column) => changed.Any(f => f.Name == column);

    /// <summary>Writes the changed columns into the asset, and drops the imported texts that they replace.</summary>
    public void ApplyTo(Asset asset, BalanceHolder? holder)
    {
        foreach (var field in changed)
        {
            field.Column.Set(asset, row.ValueOf(field.Name));
        }

        asset.BalanceHolderId = holder?.Id;
        foreach (var field in changed)
        {
            KeepText(asset, field, holder);
        }

        if (Changes("title") || asset.Name.Length == 0)
        {
            asset.Name = row.Name;
        }

        if (Changes("latitude") || Changes("longitude"))
        {
            (asset.Location.AccuracyMetres, asset.Location.Source) = (null, asset.Location.Latitude is null ? null : "desk");
        }
    }

    // Only a text that its mapped value would lose stays: a word outside a vocabulary, a condition the scale has no word for.
    private void KeepText(Asset asset, DeskField field, BalanceHolder? holder)
    {
        if (!field.IsOwn)
        {
            asset.ExtraValues = ImportedText.WithoutAny(asset.ExtraValues, header => HeaderNames.Of(form.Kind).Find(header, out var isOwn) == field.Column && !isOwn);
            return;
        }

        var typed = row.TextOf(field.Name);
        var isLost = typed is not null && (OfficialRecord.Mapped(field.Column, asset, holder) is null || (field.Name == "condition" && asset.IsDangerous));
        asset.OfficialValues = isLost ? ImportedText.With(asset.OfficialValues, field.Name, typed) : ImportedText.Without(asset.OfficialValues, field.Name);
    }
}
