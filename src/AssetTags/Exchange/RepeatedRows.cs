namespace AssetTags.Exchange;

/// <summary>Finds rows that speak of an asset which an earlier row of the same file spoke of.</summary>
/// <remarks>
/// Remembers one or two short keys and a hash per row, the only thing about a file that grows with it (some 150 bytes a row).
/// The same identifier again: the later row wins, as in Kyiv's publications, with a warning. One inventory number of one
/// holder for two identifiers, or without any and with other contents: a contradiction, hence an error.
/// </remarks>
public sealed class RepeatedRows
{
    private readonly Dictionary<string, Seen> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Holder, string Number), Seen> _numbers = [];

    /// <summary>Remembers a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="earlierLine">The line of the row whose place it takes, where the later row counts.</param>
    /// <returns>What it repeats, or <see langword="null"/>.</returns>
    public ImportIssue? Check(AssetRow row, out int? earlierLine)
    {
        earlierLine = null;
        var seen = new Seen(row.Line, row.OfficialId, Hash(row.Row.Cells));
        if (row.OfficialId is { } id)
        {
            if (_ids.TryGetValue(id, out var earlier))
            {
                _ids[id] = seen;
                earlierLine = earlier.Line;
                return Repeated(row, id, earlier);
            }

            _ids.Add(id, seen);
        }

        var holder = row.HolderCode ?? row.HolderName;
        if (row.InventoryNumber is not { } number || holder is null || _numbers.TryAdd((holder, number), seen))
        {
            return null;
        }

        var other = _numbers[(holder, number)];
        if (row.OfficialId is not null || other.Id is not null || other.Hash != seen.Hash)
        {
            return Contradiction(row, holder, number, other);
        }

        _numbers[(holder, number)] = seen;
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

    private readonly record struct Seen(int Line, string? Id, int Hash);
}
