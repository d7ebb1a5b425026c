using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange;

/// <summary>Follows an import row by row, and adds up what it does, so that two of them can be compared.</summary>
/// <param name="restart">Called before each reading of the file; only the last one counts.</param>
/// <param name="keep">Given each row that is added, changed or bad, and its JSON.</param>
internal sealed class ImportTrace(Action restart, Action<RowOutcome, byte[]> keep)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sum over what the rows do; their order does not count, so that rows can be taken off it.</summary>
    public UInt128 Sum { get; private set; }

    /// <summary>What the sum must be for the import to be committed; <see langword="null"/> for whatever it is.</summary>
    public UInt128? Expected { get; init; }

    /// <summary>Whether the import did what was expected of it.</summary>
    public bool IsAsExpected => Expected is null || Expected == Sum;

    /// <summary>What a row adds to the sum.</summary>
    public static UInt128 SumOf(ReadOnlySpan<byte> json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>Reads what <paramref name="json"/> of a row says.</summary>
    public static RowOutcome Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<RowOutcome>(json, s_json)!;

    /// <summary>Begins a reading.</summary>
    public void Begin()
    {
        Sum = 0;
        restart();
    }

    /// <summary>A row that cannot be imported.</summary>
    public void Bad(AssetRow row, IEnumerable<ImportIssue> faults) => Take(new RowOutcome(row.Line, RowFate.Bad)
    {
        Name = row.Name,
        Number = row.InventoryNumber ?? row.OfficialId,
        Cells = row.Row.Cells,
        Faults = [.. faults.Where(f => f.Severity == IssueSeverity.Error).Select(f => new RowFault(f.Column, f.Value, f.Message))],
    });

    /// <summary>A row whose asset is new.</summary>
    public void Added(AssetRow row, Asset asset, BalanceHolder? holder) => Take(Describe(row, RowFate.Added, asset) with
    {
        Changes = [.. AssetTexts.Of(asset, holder).Select(t => new FieldChange(t.Key, null, t.Value))],
    });

    /// <summary>A row that changes its asset.</summary>
    public void Changed(AssetRow row, Asset asset, BalanceHolder? holder, Dictionary<string, string> before)
    {
        var after = AssetTexts.Of(asset, holder);
        List<FieldChange> changes = [.. after.Keys.Concat(before.Keys.Where(k => !after.ContainsKey(k)))
            .Select(k => new FieldChange(k, before.GetValueOrDefault(k), after.GetValueOrDefault(k))).Where(c => c.Before != c.After)];
        Take(Describe(row, RowFate.Changed, asset) with
        {
            AssetId = asset.Id,
            Changes = changes,
            InspectedOn = changes.Exists(c => c.Field == "condition") ? asset.LastInspectedOn : null,
        });
    }

    private static RowOutcome Describe(AssetRow row, RowFate fate, Asset asset)
        => new(row.Line, fate) { Name = asset.Name, Number = asset.InventoryNumber ?? asset.OfficialId };

    private void Take(RowOutcome outcome)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(outcome, s_json);
        Sum += outcome.Fate == RowFate.Bad ? 0 : SumOf(json);
        keep(outcome, json);
    }
}
