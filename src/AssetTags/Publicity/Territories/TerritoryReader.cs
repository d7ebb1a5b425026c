using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace AssetTags.Publicity.Territories;

/// <summary>Reads an edition of the list from CSV, and names every mistake rather than the first.</summary>
public sealed class TerritoryReader
{
    internal const string CompactHeader = "katottg,category,date_from,date_to,partial";
    private const int MostFaults = 50;
    private static readonly string[] s_needed = ["category", "katottg", "date_from", "date_to"];

    private readonly List<Phrase> _faults = [];
    private readonly List<TerritoryPeriod> _periods = [];

    private TerritoryReader()
    {
    }

    /// <summary>Reads an edition.</summary>
    /// <param name="csv">
    /// Columns <c>category</c>, <c>katottg</c>, <c>date_from</c>, <c>date_to</c> (empty while it goes on) in any order, separated by a comma or
    /// semicolon; <c>name</c>, where the words «за винятком» are noticed; others are passed over. A first line <c># NAME</c> names the edition.
    /// </param>
    /// <param name="name">What to call it when it does not say so itself.</param>
    /// <returns>The edition, or <see langword="null"/> with what is wrong and what would be right.</returns>
    public static (TerritoryEdition? Edition, IReadOnlyList<Phrase> Faults) Read(string csv, string name)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var rows = WithoutName(csv);
        var own = csv.AsSpan(0, csv.Length - rows.Length).Trim("\uFEFF# \r\n");
        var reader = new TerritoryReader();
        reader.ReadRows(rows);
        return reader._faults.Count > 0 ? (null, reader._faults) : (new TerritoryEdition(own.Length > 0 ? own.ToString() : name, reader._periods), []);
    }

    /// <summary>The rows without a first line that names the edition.</summary>
    public static string WithoutName(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var text = csv.TrimStart('\uFEFF');
        return !text.StartsWith('#') ? text : text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? text[end..] : "";
    }

    private void ReadRows(string text)
    {
        using var lines = new StringReader(text);
        using var csv = new CsvReader(lines, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text.TrimStart()),
            MissingFieldFound = null,
            BadDataFound = null,
            PrepareHeaderForMatch = args => args.Header.Trim().ToLowerInvariant(),
        });
        var missing = csv.Read() && csv.ReadHeader() ? s_needed.Where(column => !Has(csv, column)).ToList() : [.. s_needed];
        Fault(missing.Count == 0 ? null : new(
            $"Бракує колонок: {string.Join(", ", missing)}. Потрібні: {string.Join(", ", s_needed)}",
            $"Columns are missing: {string.Join(", ", missing)}. Needed: {string.Join(", ", s_needed)}"));
        while (missing.Count == 0 && _faults.Count < MostFaults && csv.Read())
        {
            ReadRow(csv);
        }

        Fault(_periods.Count == 0 && _faults.Count == 0 ? new("У файлі немає жодного рядка з територією.", "There is no row with a territory in the file.") : null);
    }

    private void ReadRow(CsvReader csv)
    {
        var line = csv.Parser.RawRow;
        var (code, word, from, to) = (Cell(csv, "katottg"), Cell(csv, "category"), Cell(csv, "date_from"), Cell(csv, "date_to"));
        var before = _faults.Count;
        Fault(TerritoryCode.IsWellFormed(code) ? null : new(
            $"Рядок {line}: «{code}» — не код КАТОТТГ (UA і 17 цифр)", $"Line {line}: '{code}' is no KATOTTG code (UA and 17 digits)"));
        Fault(TerritoryWords.TryRead(word, out var category) ? null : new(
            $"Рядок {line}: невідома категорія «{word}». Є: {string.Join(", ", TerritoryWords.All)}", $"Line {line}: unknown category '{word}'. There are: {string.Join(", ", TerritoryWords.All)}"));
        Fault(TryReadDate(from, out var first) ? null : new(
            $"Рядок {line}: date_from «{from}» — не дата; потрібно 2025-05-07", $"Line {line}: date_from '{from}' is no date; write 2025-05-07"));
        var last = default(DateOnly);
        Fault(to.Length == 0 || TryReadDate(to, out last) ? null : new(
            $"Рядок {line}: date_to «{to}» — не дата; потрібно 2025-05-07 або порожньо", $"Line {line}: date_to '{to}' is no date; write 2025-05-07 or nothing"));
        Fault(to.Length == 0 || last == default || first <= last ? null : new(
            $"Рядок {line}: кінець {to} раніше за початок {from}", $"Line {line}: the end {to} is before the beginning {from}"));
        if (_faults.Count == before)
        {
            var isPartial = Cell(csv, "partial").Length > 0 || Cell(csv, "name").Contains("винятком", StringComparison.OrdinalIgnoreCase);
            _periods.Add(new TerritoryPeriod(code, category, first, to.Length == 0 ? null : last, isPartial));
        }
    }

    private void Fault(Phrase? fault)
    {
        if (fault is { } found)
        {
            _faults.Add(found);
        }
    }

    private static bool Has(CsvReader csv, string column) => csv.HeaderRecord?.Any(h => h.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)) == true;

    private static string Cell(CsvReader csv, string column) => Has(csv, column) && csv.TryGetField<string>(column, out var cell) ? cell?.Trim() ?? "" : "";

    private static string DelimiterOf(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        return header.Contains(';') ? ";" : header.Contains('\t') ? "\t" : ",";
    }

    private static bool TryReadDate(string text, out DateOnly date)
        => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
