using System.Diagnostics.CodeAnalysis;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Exchange;

/// <summary>The assets of the registry that the rows of a file may speak of.</summary>
/// <remarks>
/// An asset is known by its balance holder and inventory number, else by its official identifier. Rows count in the order
/// of the file: a number that an earlier row freed can be taken by a later one, and no number can be taken twice.
/// </remarks>
internal sealed class KnownAssets(RegistryContext registry, Guid communityId)
{
    private readonly Dictionary<(Guid Holder, string Number), Asset> _byNumber = [];
    private readonly Dictionary<(AssetKind Kind, string Id), Asset> _byId = [];
    private readonly Dictionary<ulong, int> _linesOfNumbers = [];

    // Identifiers that a row replaced in the asset which it found by number, with the line of that row.
    private readonly Dictionary<(AssetKind Kind, string Id), int> _replacedIds = [];
    private bool _isEmpty;

    /// <summary>Notes whether there is anything to find, so that a first import need not look.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
        => _isEmpty = !await registry.Assets.AnyAsync(a => a.CommunityId == communityId, cancellation);

    /// <summary>Fetches what the given rows may mean; forgets what earlier rows meant.</summary>
    public async Task FindAsync(IReadOnlyList<AssetRow> rows, ImportHolders holders, CancellationToken cancellation)
    {
        _byNumber.Clear();
        _byId.Clear();
        if (_isEmpty)
        {
            return;
        }

        var kind = rows[0].Kind;
        string[] ids = [.. rows.Select(r => r.OfficialId).OfType<string>().Distinct()];
        var assets = registry.Assets.AsNoTracking().Where(a => a.CommunityId == communityId);
        await foreach (var asset in assets.Where(a => a.Kind == kind && ids.Contains(a.OfficialId)).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            Remember(asset);
        }

        // Where a row does not say a holder or a number, the asset keeps its own.
        string[] numbers = [.. rows.Select(r => r.NumberOf(ById(r))).OfType<string>().Distinct()];
        Guid?[] keepers = [.. rows.Select(r => holders.Of(r)?.Id ?? ById(r)?.BalanceHolderId).Where(h => h is not null).Distinct()];
        var byNumber = assets.Where(a => keepers.Contains(a.BalanceHolderId) && numbers.Contains(a.InventoryNumber));
        await foreach (var asset in byNumber.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            Remember(asset);
        }
    }

    /// <summary>Finds the asset of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="holder">Its balance holder.</param>
    /// <param name="asset">The asset, or <see langword="null"/> for a new one.</param>
    /// <param name="contradiction">Why the row cannot be about one asset.</param>
    public bool TryMatch(AssetRow row, Guid? holder, out Asset? asset, [NotNullWhen(false)] out ImportIssue? contradiction)
    {
        var byId = ById(row);
        var place = Place(holder ?? byId?.BalanceHolderId, row.NumberOf(byId));
        var byNumber = place is { } known ? _byNumber.GetValueOrDefault(known) : null;
        asset = byNumber ?? byId;
        contradiction = row.OfficialId is { } own && _replacedIds.TryGetValue((row.Kind, own), out var line) ? Replaced(row, line)
            : byNumber is not null && byId is not null && byNumber.Id != byId.Id ? TwoAssets(row, byNumber, byId)
            : asset is not null && asset.Kind != row.Kind ? OtherKind(row, asset)
            : place is { } taken && !_linesOfNumbers.TryAdd(KeyOf(taken), row.Line) ? Taken(row, taken)
            : null;
        return contradiction is null;
    }

    /// <summary>Notes that a row gives the asset that it found by number another identifier.</summary>
    /// <returns>What to tell, or <see langword="null"/> when the identifier stays.</returns>
    public ImportIssue? ReplaceId(AssetRow row, Asset asset)
    {
        if (row.OfficialId is null || asset.OfficialId is not { } former || former == row.OfficialId)
        {
            return null;
        }

        _replacedIds[(asset.Kind, former)] = row.Line;
        return new(row.Line, null, row.OfficialId, IssueSeverity.Warning, "id.changed", new Phrase(
            $"Ідентифікатор об’єкта «{asset.Name}» (інвентарний номер {asset.InventoryNumber}) змінюється з {former} на {row.OfficialId}.",
            $"The identifier of “{asset.Name}” (inventory number {asset.InventoryNumber}) changes from {former} to {row.OfficialId}."));
    }

    /// <summary>Writes a row into the asset that it matched, and knows it from now on by what the row says.</summary>
    public void Apply(AssetRow row, BalanceHolder? holder, Asset asset)
    {
        if (asset.OfficialId is { } id)
        {
            _byId.Remove((asset.Kind, id));
        }

        if (Place(asset.BalanceHolderId, asset.InventoryNumber) is { } place)
        {
            _byNumber.Remove(place);
        }

        row.ApplyTo(asset, holder);
        asset.BalanceHolderId = holder?.Id ?? asset.BalanceHolderId;
        Remember(asset);
    }

    private Asset? ById(AssetRow row) => row.OfficialId is { } id ? _byId.GetValueOrDefault((row.Kind, id)) : null;

    private static (Guid Holder, string Number)? Place(Guid? holder, string? number)
        => holder is { } keeper && number is not null ? (keeper, number) : null;

    private static ulong KeyOf((Guid Holder, string Number) place) => RowKey.Of(place.Holder.ToString("N"), place.Number);

    private void Remember(Asset asset)
    {
        // One object for one asset, whichever way it was found.
        if (asset.OfficialId is { } id && !_byId.TryAdd((asset.Kind, id), asset))
        {
            asset = _byId[(asset.Kind, id)];
        }

        if (Place(asset.BalanceHolderId, asset.InventoryNumber) is { } place)
        {
            _byNumber.TryAdd(place, asset);
        }
    }

    private static ImportIssue TwoAssets(AssetRow row, Asset byNumber, Asset byId)
        => new(row.Line, null, row.OfficialId, IssueSeverity.Error, "row.two-assets", new Phrase(
            $"Інвентарний номер {byNumber.InventoryNumber} належить об’єктові «{byNumber.Name}», а ідентифікатор {row.OfficialId} — об’єктові «{byId.Name}». Виправте один із них.",
            $"The inventory number {byNumber.InventoryNumber} belongs to “{byNumber.Name}”, but the identifier {row.OfficialId} to “{byId.Name}”. Correct one of them."));

    private static ImportIssue Replaced(AssetRow row, int line)
        => new(row.Line, null, row.OfficialId, IssueSeverity.Error, "id.number-reused", new Phrase(
            $"Інвентарний номер об’єкта {row.OfficialId} раніше у файлі, у рядку {line}, має інший об’єкт. Якщо номер справді передано, поставте рядок {row.Line} вище за рядок {line}.",
            $"The inventory number of {row.OfficialId} belongs to another asset earlier in the file, on line {line}. If the number was really handed on, put line {row.Line} above line {line}."));

    private static ImportIssue OtherKind(AssetRow row, Asset asset)
        => new(row.Line, null, row.InventoryNumber, IssueSeverity.Error, "row.other-kind", new Phrase(
            $"Інвентарний номер {row.InventoryNumber} вже має об’єкт іншої таблиці: «{asset.Name}». Номер не може належати двом.",
            $"The inventory number {row.InventoryNumber} is already that of an asset of another table: “{asset.Name}”. It cannot belong to two."));

    private ImportIssue Taken(AssetRow row, (Guid Holder, string Number) place)
        => new(row.Line, null, place.Number, IssueSeverity.Error, "inventory.repeated", new Phrase(
            $"Інвентарний номер {place.Number} цього балансоутримувача вже має об’єкт із рядка {_linesOfNumbers[KeyOf(place)]}: у кожного має бути свій.",
            $"The inventory number {place.Number} of this balance holder already belongs to the asset on line {_linesOfNumbers[KeyOf(place)]}: each must have its own."));
}
