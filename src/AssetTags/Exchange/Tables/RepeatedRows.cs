using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>Finds rows that speak of an asset which an earlier row of the same file spoke of.</summary>
/// <remarks>
/// Remembers the hashes of one or two keys per row, the only thing about a file that grows with it (some 50 bytes a row).
/// The same identifier again: the later row wins, as in Kyiv's publications, with a warning. One inventory number of one
/// holder for two identifiers, or without any and with other contents: a contradiction, hence an error.
/// </remarks>
public sealed class RepeatedRows
{
    private readonly Dictionary<ulong, Seen> _ids = [];
    private readonly Dictionary<ulong, Seen> _numbers = [];

    /// <summary>Remembers a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="earlierLine">The line of the row whose place it takes, where the later row counts.</param>
    /// <returns>What it repeats, or <see langword="null"/>.</returns>
    public ImportIssue? Check(AssetRow row, out int? earlierLine)
    {
        earlierLine = null;
        var seen = new Seen(row.Line, Hash(row.Row.Cells), row.OfficialId is not null);
        if (row.OfficialId is { } id)
        {
            var key = RowKey.Of(id, "");
            if (_ids.TryGetValue(key, out var earlier))
            {
                _ids[key] = seen;
                earlierLine = earlier.Line;
                return Repeated(row, id, earlier);
            }

            _ids.Add(key, seen);
        }

        var holder = row.HolderCode ?? row.HolderName;
        if (row.InventoryNumber is not { } number || holder is null || _numbers.TryAdd(RowKey.Of(holder, number), seen))
        {
            return null;
        }

        var other = _numbers[RowKey.Of(holder, number)];
        if (seen.HasId || other.HasId || other.Hash != seen.Hash)
        {
            return Contradiction(row, holder, number, other);
        }

        _numbers[RowKey.Of(holder, number)] = seen;
        earlierLine = other.Line;
        return Repeated(row, number, other);
    }

    private static ImportIssue Repeated(AssetRow row, string value, Seen earlier)
        => new(row.Line, null, value, IssueSeverity.Warning, "row.repeated", new Phrase(
            $"Об’єкт «{value}» уже був у рядку {earlier.Line}: діє пізніший рядок. Лишіть один.",
            $"The asset “{value}” was already on line {earlier.Line}: the later row counts. Keep one of them."));

    private static ImportIssue Contradiction(AssetRow row, string holder, string number, Seen other)
        => new(row.Line, null, number, IssueSeverity.Error, "inventory.repeated", new Phrase(
            $"Інвентарний номер {number} балансоутримувача {holder} уже належить об’єктові з рядка {other.Line}: у кожного має бути свій.",
            $"The inventory number {number} of the balance holder {holder} already belongs to the asset on line {other.Line}: each must have its own."));

    private static int Hash(string?[] cells)
    {
        var hash = new HashCode();
        foreach (var cell in cells)
        {
            hash.Add(cell);
        }

        return hash.ToHashCode();
    }

    private readonly record struct Seen(int Line, int Hash, bool HasId);
}
