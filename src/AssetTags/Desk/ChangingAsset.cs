using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;
using AssetTags.Journal;

namespace AssetTags.Desk;

/// <summary>An asset on its way from one state to another, with what it was.</summary>
internal sealed class ChangingAsset
{
    private static readonly OfficialColumn s_status = OfficialTable.Extensions.Single(c => c.Name == "status");

    private readonly IReadOnlyList<EntityColumn> _columns;
    private readonly object?[] _values;
    private readonly IReadOnlyDictionary<string, string?> _texts;
    private readonly string? _status;
    private readonly BalanceHolder? _formerHolder;

    public ChangingAsset(RegistryContext registry, Asset asset, BalanceHolder? holder, RowState? before)
    {
        (Asset, Holder, Before, FormerName) = (asset, holder, before, asset.Name);
        _formerHolder = holder;
        _columns = EntityColumns.Of(registry, typeof(Asset)).Columns;
        _values = [.. _columns.Select(c => c.Read(asset))];
        _texts = DeskRecord.Of(asset, holder);
        _status = s_status.TextOf(asset);
    }

    public Asset Asset { get; }

    /// <summary>Its holder as it is now; set it when it changes.</summary>
    public BalanceHolder? Holder { get; set; }

    /// <summary>The journal's state before; <see langword="null"/> where nothing will be written.</summary>
    public RowState? Before { get; }

    public string FormerName { get; }

    /// <summary>What the public would see more of it; <see langword="null"/> where it would not, or nobody has judged it.</summary>
    public Opening? Opening { get; private set; }

    /// <summary>What every field said before.</summary>
    public IReadOnlyDictionary<string, string?> FormerTexts => _texts;

    /// <summary>The columns whose values changed, with the former ones.</summary>
    public IEnumerable<(EntityColumn Column, object? Was)> Former => _columns.Index()
        .Where(c => FormerAssets.IsKept(c.Item) && !Equals(c.Item.Read(Asset), _values[c.Index]))
        .Select(c => (c.Item, _values[c.Index]));

    public bool IsChanged => Former.Any();

    /// <summary>What changed, in words.</summary>
    public IReadOnlyList<FieldChange> Said
    {
        get
        {
            var now = DeskRecord.Of(Asset, Holder);
            var fields = DeskForm.Of(Asset.Kind).Fields.Where(f => !DeskRecord.Same(_texts[f.Name], now[f.Name])).Select(f => new FieldChange(f.Name, _texts[f.Name], now[f.Name]));
            var more = s_status.TextOf(Asset) is var status && status != _status ? [new FieldChange("status", _status, status)] : (FieldChange[])[];
            return [.. fields, .. more, .. Opening is { } opening ? [new FieldChange(RememberedOpening.Column, opening.Before.Level.ToString(), opening.After.Level.ToString())] : (FieldChange[])[]];
        }
    }

    /// <summary>Judges whether the public would see more of it than before.</summary>
    public void Judge(OpeningJudge judge)
    {
        if (!IsChanged)
        {
            return;
        }

        var former = new Asset { Id = Asset.Id, CommunityId = Asset.CommunityId, Kind = Asset.Kind };
        foreach (var (place, column) in _columns.Index().Where(c => c.Item.Name is not "personal_salt"))
        {
            column.Write(former, _values[place]);
        }

        Opening = judge.Of(former, _formerHolder, Asset, Holder);
    }

    /// <summary>Sets the status as an operation of its own would, and drops the imported word that it replaces.</summary>
    public void SetStatus(StatusFacts facts)
    {
        Asset.Status = facts.Status;
        Asset.StatusDocumentNumber = string.IsNullOrWhiteSpace(facts.DocumentNumber) ? null : facts.DocumentNumber.Trim();
        Asset.StatusDocumentDate = facts.DocumentDate;
        Asset.ExtraValues = ImportedText.WithoutAny(Asset.ExtraValues, header => HeaderNames.Of(Asset.Kind).Find(header, out _) == s_status);
    }

    /// <summary>Gives it to another holder; its imported holder and number would no longer be true.</summary>
    public void GiveTo(BalanceHolder holder, string? number)
    {
        (Asset.BalanceHolderId, Asset.InventoryNumber, Holder) = (holder.Id, number, holder);
        Asset.OfficialValues = ImportedText.WithoutAny(Asset.OfficialValues, name => name is "balanceHolderId" or "balanceHolderName"
            || (name == "inventoryNumber" && number != _texts["inventoryNumber"]));
        Asset.ExtraValues = number == _texts["inventoryNumber"] ? Asset.ExtraValues
            : ImportedText.WithoutAny(Asset.ExtraValues, header => HeaderNames.Of(Asset.Kind).Find(header, out _)?.Name == "inventoryNumber");
    }
}
