using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>The understood header of a register: which table it is, and what each column holds.</summary>
public sealed class RegisterHeader
{
    private static readonly HashSet<string> s_wholeAddress = [.. OfficialTable.WholeAddress.Select(HeaderNames.Fold)];

    /// <summary>The header of the column in which we explain what is wrong with a row; it is ours, and nobody's fact.</summary>
    internal const string RemarkHeader = "Що не так і як виправити";

    internal RegisterHeader(AssetKind kind, int line, IReadOnlyList<HeaderColumn> columns, IReadOnlyList<HeaderColumn> duplicates)
    {
        (Kind, Line, Columns) = (kind, line, columns);
        var known = columns.Where(c => c.Column is not null).Select(c => c.Column!.Name).ToHashSet();
        MissingRequired = [.. OfficialTable.Of(kind).Columns.Where(c => c.IsRequired && !known.Contains(c.Name))];
        Duplicates = [.. duplicates.Select(d => d.Header)];
        Unknown = [.. columns.Where(c => c.Column is null && c.Header != RemarkHeader && !duplicates.Contains(c)).Select(c => c.Header)];
        Issues = [.. Describe()];
    }

    /// <summary>The kind of assets it lists.</summary>
    public AssetKind Kind { get; }

    /// <summary>The line of the header.</summary>
    public int Line { get; }

    /// <summary>Every column of the file, in order.</summary>
    public IReadOnlyList<HeaderColumn> Columns { get; }

    /// <summary>Headers nobody knows; their cells become extra values.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Headers that repeat a column already met; the first one counts, the others become extra values.</summary>
    public IReadOnlyList<string> Duplicates { get; }

    /// <summary>Columns the official table must have and the file has not.</summary>
    public IReadOnlyList<OfficialColumn> MissingRequired { get; }

    /// <summary>What there is to say about the header: notes and warnings.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; }

    /// <summary>Recognises a header.</summary>
    /// <param name="headers">The cells of one row; names, titles or aliases in any case and spacing.</param>
    /// <param name="table">The table it must be, or <see langword="null"/> to tell it from the headers.</param>
    /// <param name="line">The line it stands on.</param>
    /// <param name="shapes">Shapes whose reading somebody corrected, by <see cref="FileShape"/>.</param>
    /// <returns>The header, or why it is none and which headers would do.</returns>
    public static HeaderRecognition Recognise(
        IReadOnlyList<string?> headers, AssetKind? table = null, int line = 1, IReadOnlyDictionary<string, ShapeReading>? shapes = null)
        => new HeaderReading(headers, line, shapes).Recognise(table);

    /// <summary>Whether the cells repeat this header, as official names above Ukrainian titles do.</summary>
    internal bool IsRepeatedBy(IReadOnlyList<string?> cells)
    {
        var names = HeaderNames.Of(Kind);
        var alike = Columns.Count(c => c.Column is not null && c.Index < cells.Count && names.Find(cells[c.Index], out _) == c.Column);
        return alike >= 2 && alike * 2 > cells.Count(c => !string.IsNullOrWhiteSpace(c));
    }

    private IEnumerable<ImportIssue> Describe()
    {
        foreach (var column in Columns)
        {
            if (Duplicates.Contains(column.Header))
            {
                yield return Say(column.Header, IssueSeverity.Warning, "header.duplicate", $"Стовпець «{column.Header}» повторює вже прочитаний: враховано перший, цей збережено як додатковий.", $"Column “{column.Header}” repeats one already read: the first counts, this one is kept as an extra.");
            }
            else if (column.Column is null && column.Header == RemarkHeader)
            {
                continue;
            }
            else if (column.Column is null)
            {
                yield return Say(column.Header, IssueSeverity.Note, "header.unknown", $"Стовпця «{column.Header}» немає в офіційній таблиці: збережено як додаткове поле.", $"Column “{column.Header}” is not in the official table: kept as an extra field.");
            }
            else if (s_wholeAddress.Contains(HeaderNames.Fold(column.Header)))
            {
                yield return Say(column.Header, IssueSeverity.Note, "header.address", $"Стовпець «{column.Header}» містить усю адресу: її не розділено на вулицю й номер.", $"Column “{column.Header}” holds the whole address: it is not split into street and number.");
            }
            else if (!column.IsOwn)
            {
                yield return Say(column.Header, IssueSeverity.Note, "header.extension", $"Стовпця «{column.Header}» немає в офіційній таблиці, але його зрозуміло: {column.Column.Name}.", $"Column “{column.Header}” is not in the official table, yet it is understood: {column.Column.Name}.");
            }
        }

        if (MissingRequired.Count > 0)
        {
            var missing = string.Join(", ", MissingRequired.Select(c => c.Name));
            yield return Say(null, IssueSeverity.Warning, "header.required", $"Бракує стовпців, обов’язкових в офіційній таблиці: {missing}.", $"Columns that the official table requires are missing: {missing}.");
        }
    }

    private ImportIssue Say(string? header, IssueSeverity severity, string code, string uk, string en)
        => new(Line, header, null, severity, code, new Phrase(uk, en));
}
