using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>Finds rows that speak of an asset which an earlier row of the same file spoke of.</summary>
/// <remarks>
/// Remembers the hashes of one or two keys per row, the only thing about a file that grows with it (some 60 bytes a row).
/// The same identifier again: the later row wins, as in Kyiv's publications, with a warning. One inventory number of one
/// holder for two identifiers, or without any and with other contents: a contradiction, hence an error. Rows that do not
/// count (an earlier one of the same identifier, one with an error) hold no number.
/// </remarks>
public sealed class RepeatedRows
{
    private const ulong NoNumber = 0;
    private readonly Dictionary<ulong, Named> _ids = [];
    private readonly Dictionary<ulong, Seen> _numbers = [];

    /// <summary>Remembers a row, unless it contradicts an earlier one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="earlierLine">The line of the row whose place it takes, where the later row counts.</param>
    /// <returns>What it repeats, or <see langword="null"/>.</returns>
    public ImportIssue? Check(AssetRow row, out int? earlierLine)
    {
        earlierLine = null;
        var seen = new Seen(row.Line, Hash(row.Row.Cells), row.OfficialId is not null);
        var id = row.OfficialId is { } official ? RowKey.Of(official, "") : (ulong?)null;
        var earlier = id is { } known && _ids.TryGetValue(known, out var named) ? named : (Named?)null;
        var number = NumberOf(row);
        var other = number != NoNumber && _numbers.TryGetValue(number, out var taken) && taken.Line != earlier?.Line ? taken : (Seen?)null;
        if (other is { } owner && (seen.HasId || owner.HasId || owner.Hash != seen.Hash))
        {
            return Contradiction(row, owner);
        }

        Release(earlier);
        Remember(id, number, seen);
        earlierLine = earlier?.Line ?? other?.Line;
        return earlierLine is { } line ? Repeated(row, row.OfficialId ?? row.InventoryNumber!, line) : null;
    }

    private static ulong NumberOf(AssetRow row)
        => row.InventoryNumber is { } number && (row.HolderCode ?? row.HolderName) is { } holder ? RowKey.Of(holder, number) : NoNumber;

    // The number of a row that no longer counts is free again.
    private void Release(Named? earlier)
    {
        if (earlier is { } named && _numbers.TryGetValue(named.Number, out var seen) && seen.Line == named.Line)
        {
            _numbers.Remove(named.Number);
        }
    }

    private void Remember(ulong? id, ulong number, Seen seen)
    {
        if (id is { } known)
        {
            _ids[known] = new Named(seen.Line, number);
        }

        if (number != NoNumber)
        {
            _numbers[number] = seen;
        }
    }

    private static ImportIssue Repeated(AssetRow row, string value, int earlier)
        => new(row.Line, null, value, IssueSeverity.Warning, "row.repeated", new Phrase(
            $"Об’єкт «{value}» уже був у рядку {earlier}: діє пізніший рядок. Лишіть один.",
            $"The asset “{value}” was already on line {earlier}: the later row counts. Keep one of them."));

    private static ImportIssue Contradiction(AssetRow row, Seen other)
        => new(row.Line, null, row.InventoryNumber, IssueSeverity.Error, "inventory.repeated", new Phrase(
            $"Інвентарний номер {row.InventoryNumber} балансоутримувача {row.HolderCode ?? row.HolderName} уже належить об’єктові з рядка {other.Line}: у кожного має бути свій.",
            $"The inventory number {row.InventoryNumber} of the balance holder {row.HolderCode ?? row.HolderName} already belongs to the asset on line {other.Line}: each must have its own."));

    private static int Hash(string?[] cells)
    {
        var hash = new HashCode();
        foreach (var cell in cells)
        {
            hash.Add(cell);
        }

        return hash.ToHashCode();
    }

    private readonly record struct Named(int Line, ulong Number);

    private readonly record struct Seen(int Line, int Hash, bool HasId);
}
