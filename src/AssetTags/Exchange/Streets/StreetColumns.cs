using System.Diagnostics.CodeAnalysis;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;
using AssetTags.Places;

namespace AssetTags.Exchange.Streets;

/// <summary>Which columns of a table of renamed streets hold what.</summary>
/// <remarks>
/// The shapes met in the wild: <c>type, new_type, old_name, new_name</c> (names without their type) and <c>name, name_old</c> (every
/// street of a town, most of them never renamed); and the headers people write.
/// </remarks>
internal sealed class StreetColumns
{
    private static readonly string[][] s_headers =
    [
        ["old_name", "name_old", "old", "Колишня назва", "Стара назва", "Попередня назва", "Колишня назва вулиці", "Стара назва вулиці", "Було"],
        ["new_name", "name", "name_new", "new", "Нова назва", "Теперішня назва", "Сучасна назва", "Нова назва вулиці", "Назва", "Назва вулиці", "Стало"],
        ["type", "old_type", "Тип", "Тип вулиці"],
        ["new_type", "Новий тип"],
        ["settlement", "Населений пункт", "Місто", "Село"],
        ["date", "renamed_on", "Дата", "Дата рішення", "Дата перейменування"],
        ["document", "decision", "Рішення", "Номер рішення", "Документ", "№ рішення"],
    ];

    // The words of the Dnipro table; what is no word of it is written as it stands: «вул.», «провулок».
    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["street"] = "вулиця",
        ["avenue"] = "проспект",
        ["boulevard"] = "бульвар",
        ["lane"] = "провулок",
        ["impasse"] = "тупик",
        ["square"] = "площа",
        ["park"] = "парк",
        ["slope"] = "узвіз",
        ["embankment"] = "набережна",
        ["station"] = "станція",
        ["area"] = "житловий масив",
        ["island"] = "острів",
        ["lake"] = "озеро",
    };

    private readonly int[] _places;

    private StreetColumns(int[] places) => _places = places;

    /// <summary>Reads a header.</summary>
    /// <returns><see langword="false"/> when it names no former or no present name.</returns>
    public static bool TryRead(string?[] header, [NotNullWhen(true)] out StreetColumns? columns)
    {
        var folded = header.Select(HeaderNames.Fold).ToList();
        int[] places = [.. s_headers.Select(names => names.Select(n => folded.IndexOf(HeaderNames.Fold(n))).Where(p => p >= 0).DefaultIfEmpty(-1).First())];
        columns = places[0] >= 0 && places[1] >= 0 && places[0] != places[1] ? new StreetColumns(places) : null;
        return columns is not null;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="facts">The renaming; <see langword="null"/> for a street that has no former name.</param>
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public Phrase? Read(string?[] cells, out StreetRenameFacts? facts)
    {
        facts = null;
        var (oldName, newName) = (Cell(cells, 0), Cell(cells, 1));
        if (oldName is null)
        {
            return null;
        }

        DateOnly? on = null;
        if (Cell(cells, 5) is { } date && (on = DateCell.Written(date)) is null)
        {
            return new($"«{date}» — не дата. Напишіть 31.01.2024 або 2024-01-31.", $"“{date}” is no date. Write 2024-01-31.");
        }

        var oldType = TypeOf(Cell(cells, 2));
        facts = new StreetRenameFacts(
            Named(oldType, oldName), Named(TypeOf(Cell(cells, 3)) ?? oldType, newName ?? ""), Cell(cells, 4), on, Cell(cells, 6));
        return facts.Fault;
    }

    private static string Named(string? type, string name) => type is null || name.Length == 0 ? name : $"{type} {name}";

    // «street,avenue»: it is called both ways, so neither is written.
    private static string? TypeOf(string? type)
        => type is null || type.Contains(',', StringComparison.Ordinal) ? null : s_types.GetValueOrDefault(type, type);

    private string? Cell(string?[] cells, int column)
        => _places[column] is var place && place >= 0 && place < cells.Length && !CellText.IsNull(cells[place]) && cells[place]?.Trim() is { Length: > 0 } text ? text : null;
}
