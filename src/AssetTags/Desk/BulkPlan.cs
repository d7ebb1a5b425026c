namespace AssetTags.Desk;

/// <summary>A change of many assets, worked out and not yet made.</summary>
internal sealed class BulkPlan
{
    // What tells assets apart is not one value for many; who keeps them changes by an act.
    private static readonly Dictionary<string, Phrase> s_single = new(StringComparer.Ordinal)
    {
        ["id"] = BulkWords.OwnToEach,
        ["uid"] = BulkWords.OwnToEach,
        ["cadastralId"] = BulkWords.OwnToEach,
        ["inventoryNumber"] = BulkWords.OwnToEach,
        ["latitude"] = BulkWords.OwnToEach,
        ["longitude"] = BulkWords.OwnToEach,
        ["balanceHolderId"] = BulkWords.ByAct,
        ["balanceHolderName"] = BulkWords.ByAct,
    };

    private readonly List<ChangingAsset> _assets = [];
    private readonly OrderedDictionary<(string, Phrase), BulkFault> _faults = [];

    public BulkPlan(SelectedAssets selected) => Fingerprint = SelectedAssets.FingerprintOf(selected.All);

    /// <summary>Whether a column can be set for many at once.</summary>
    public static bool IsForMany(string column) => !s_single.ContainsKey(column);

    public IReadOnlyList<ChangingAsset> Assets => _assets;

    public IReadOnlyList<BulkFault> Faults => [.. _faults.Values];

    public string Fingerprint { get; }

    public void Refuse(Phrase? reason, string column = "")
    {
        if (reason is { } fault)
        {
            Note(new FieldFault(column, fault), null);
        }
    }

    public void RefuseColumns(IEnumerable<string> columns)
    {
        foreach (var column in columns.Where(s_single.ContainsKey))
        {
            Refuse(s_single[column], column);
        }
    }

    public void Add(ChangingAsset asset, IReadOnlyList<FieldFault> faults)
    {
        _assets.Add(asset);
        foreach (var fault in faults)
        {
            Note(fault, asset.FormerName);
        }
    }

    public BulkPreview Preview()
    {
        var changes = _assets.Where(a => a.IsChanged)
            .Select(a => new BulkPreviewRow(a.Asset.Id, a.FormerName, a.FormerTexts["inventoryNumber"], a.Said) { Opening = a.Opening }).ToList();
        return new(changes, _assets.Count - changes.Count, Faults, Fingerprint);
    }

    private void Note(FieldFault fault, string? asset)
    {
        var key = (fault.Column, fault.Reason);
        _faults[key] = _faults.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : new BulkFault(fault, asset is null ? 0 : 1, asset);
    }
}
