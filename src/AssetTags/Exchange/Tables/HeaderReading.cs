using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>What became of recognising a header.</summary>
public abstract record HeaderRecognition
{
    private HeaderRecognition()
    {
    }

    /// <summary>It is one of the three tables.</summary>
    /// <param name="Header">The understood header.</param>
    public sealed record Recognised(RegisterHeader Header) : HeaderRecognition;

    /// <summary>It is none of them, or nobody can tell which.</summary>
    /// <param name="Reason">What was understood and which headers would do.</param>
    public sealed record Refused(ImportIssue Reason) : HeaderRecognition;
}

/// <summary>Reads one row as a header of each table in turn and keeps the one that fits best.</summary>
internal sealed class HeaderReading
{
    // Two tables closer than this in points are told apart by a person only.
    private const int ClearLead = 2;
    private const int TellingPoints = 3;
    private readonly List<string?> _headers;
    private readonly int _line;
    private readonly ShapeReading? _known;

    public HeaderReading(IReadOnlyList<string?> headers, int line, IReadOnlyDictionary<string, ShapeReading>? shapes = null)
    {
        _line = line;
        _known = shapes is { Count: > 0 } ? shapes.GetValueOrDefault(FileShape.Of(headers)) : null;
        _headers = [.. headers.Select(CellText.Clean)];
        while (_headers.Count > 0 && _headers[^1] is null)
        {
            _headers.RemoveAt(_headers.Count - 1);
        }
    }

    /// <summary>Whether somebody said once how the columns of this shape are to be read.</summary>
    public bool IsKnown => _known is not null;

    /// <summary>How many headers the best table understands; a shape that is known outdoes all others.</summary>
    public int Understood => IsKnown ? int.MaxValue / 10_000 : OfficialTable.All.Max(t => Matches(t.Kind).Count());

    public HeaderRecognition Recognise(AssetKind? table)
    {
        if ((table ?? _known?.Kind) is { } given)
        {
            return Read(given);
        }

        if (_headers.Count(h => HeaderNames.Fold(h).StartsWith("contract", StringComparison.Ordinal)) >= 3)
        {
            return Refuse("header.leases", "Це, схоже, перелік договорів оренди, а не майна. Потрібна таблиця buildings, movableProperty або parcels; якщо це вона, назвіть її: --table.", "This looks like a list of leases, not of property. A table buildings, movableProperty or parcels is needed; if it is one, name it: --table.");
        }

        var best = OfficialTable.All.OrderByDescending(t => Points(t.Kind)).ToArray();
        var points = Points(best[0].Kind);
        return points == 0 ? RefuseUnknown()
            : points - Points(best[1].Kind) < ClearLead ? RefuseAmbiguous(best[0], best[1])
            : Read(best[0].Kind);
    }

    /// <summary>What each column would be in a table.</summary>
    /// <param name="kind">The table.</param>
    /// <param name="duplicates">Those that repeat a column already met.</param>
    public List<HeaderColumn> ColumnsIn(AssetKind kind, out List<HeaderColumn> duplicates)
    {
        var columns = new List<HeaderColumn>();
        duplicates = [];
        for (var i = 0; i < _headers.Count; i++)
        {
            var header = Unique(_headers[i] ?? $"Стовпець {i + 1}", columns);
            var column = Find(kind, header, _headers[i], out var isOwn);
            var isTaken = column is not null && columns.Exists(c => c.Column == column);
            var read = new HeaderColumn(i, header, isTaken ? null : column, isOwn && !isTaken);
            columns.Add(read);
            if (isTaken)
            {
                duplicates.Add(read);
            }
        }

        return columns;
    }

    private OfficialColumn? Find(AssetKind kind, string header, string? text, out bool isOwn)
        => _known?.Kind == kind && _known.Columns.ContainsKey(header) ? _known.ColumnOf(header, out isOwn) : HeaderNames.Of(kind).Find(text, out isOwn);

    private HeaderRecognition Read(AssetKind kind)
    {
        var columns = ColumnsIn(kind, out var duplicates);
        return columns.Exists(c => c.Column?.Name is "id" or "uid" or "cadastralId" or "inventoryNumber")
            ? new HeaderRecognition.Recognised(new RegisterHeader(kind, _line, columns, duplicates))
            : RefuseUnidentifiable(kind);
    }

    private static string Unique(string header, List<HeaderColumn> columns)
    {
        var unique = header;
        for (var n = 2; columns.Exists(c => c.Header == unique); n++)
        {
            unique = $"{header} ({n})";
        }

        return unique;
    }

    private IEnumerable<OfficialColumn> Matches(AssetKind kind)
        => _headers.Select(h => HeaderNames.Of(kind).Find(h, out _)).OfType<OfficialColumn>().Distinct();

    private int Points(AssetKind kind)
    {
        var names = HeaderNames.Of(kind);
        var points = new Dictionary<OfficialColumn, int>();
        foreach (var header in _headers)
        {
            if (names.Find(header, out var isOwn) is { } column && isOwn)
            {
                // "id" is also seen for cadastralId, but it tells nothing.
                points.TryAdd(column, column.IsTelling && HeaderNames.Fold(header) != "id" ? TellingPoints : 1);
            }
        }

        return points.Values.Sum();
    }

    private HeaderRecognition.Refused RefuseUnknown()
        => Refuse("header.unrecognised",
            $"Не впізнано жодного заголовка серед: {Seen()}. Потрібні, наприклад, «Інвентарний номер», «Найменування», «Адреса», «ЄДРПОУ балансоутримувача» або назви стовпців офіційних таблиць; таблицю можна назвати: --table.",
            $"No header was recognised among: {Seen()}. Needed are, say, “Інвентарний номер”, “Найменування”, “Адреса”, “ЄДРПОУ балансоутримувача”, or the column names of the official tables; the table can be named: --table.");

    private HeaderRecognition.Refused RefuseAmbiguous(OfficialTable one, OfficialTable other)
        => Refuse("header.ambiguous",
            $"Із заголовків не видно, чи це {one.Title.Uk}, чи {other.Title.Uk}. Зрозуміло: {Known(one.Kind)}. Назвіть таблицю (--table {one.Name} або --table {other.Name}) чи додайте стовпець: «Адреса» для будівель, «Кількість» для рухомого майна, «Кадастровий номер» для ділянок.",
            $"The headers do not tell {one.Title.En} from {other.Title.En}. Understood: {Known(one.Kind)}. Name the table (--table {one.Name} or --table {other.Name}) or add a column: “Адреса” for buildings, “Кількість” for movable property, “Кадастровий номер” for parcels.");

    private HeaderRecognition.Refused RefuseUnidentifiable(AssetKind kind)
        => Refuse("header.unidentifiable",
            $"Немає стовпця, за яким впізнати об’єкт. Зрозуміло: {Known(kind)}. Додайте «{OfficialTable.Of(kind).Columns[0].Name}» або «Інвентарний номер» разом із «ЄДРПОУ балансоутримувача».",
            $"No column tells one asset from another. Understood: {Known(kind)}. Add “{OfficialTable.Of(kind).Columns[0].Name}”, or “Інвентарний номер” together with “ЄДРПОУ балансоутримувача”.");

    private string Known(AssetKind kind) => string.Join(", ", Matches(kind).Select(c => c.Name).DefaultIfEmpty("—"));

    private string Seen() => CellReport.Shorten(string.Join(", ", _headers.OfType<string>().Select(h => $"«{h}»").DefaultIfEmpty("—")))!;

    private HeaderRecognition.Refused Refuse(string code, string uk, string en)
        => new(new ImportIssue(_line, null, null, IssueSeverity.Error, code, new Phrase(uk, en)));
}
