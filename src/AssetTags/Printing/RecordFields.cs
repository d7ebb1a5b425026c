using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;
using AssetTags.Labels.Designs;

namespace AssetTags.Printing;

/// <summary>What an asset's whole record gives to the fields of a label.</summary>
internal static class RecordFields
{
    /// <summary>The texts of the fields a design asks for, as the official table writes them; a field without a value is missing.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="holder">The organisation that keeps it, if any.</param>
    /// <param name="wanted">Names of <see cref="LabelFields"/>; those that every label has are passed over.</param>
    public static Dictionary<string, string> Of(Asset asset, BalanceHolder? holder, IEnumerable<string> wanted)
    {
        var record = OfficialRecord.Of(asset, holder).ToDictionary(field => field.Key, field => field.Value);
        var fields = new Dictionary<string, string>();
        foreach (var field in wanted.Where(field => !LabelFields.IsCore(field)))
        {
            var text = field switch
            {
                LabelFields.Holder => holder?.Name,
                LabelFields.Room => asset.Address.LocatorName,
                LabelFields.Kind => asset.ClassDescription ?? asset.Name,
                _ => record.GetValueOrDefault(field),
            };
            if (!string.IsNullOrWhiteSpace(text))
            {
                fields[field] = text;
            }
        }

        return fields;
    }
}
