using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>Turns the rows of one file into asset rows; one reader serves one file and one thread.</summary>
public sealed class AssetRowReader
{
    private static readonly HashSet<string> s_formulaErrors =
        ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#Н/Д", "#ЗНАЧ!", "#ДІЛ/0!", "#ПОСИЛАННЯ!", "#ІМ'Я?"];

    private readonly HeaderColumn[] _known;
    private readonly CellReport _report = new();
    private readonly RowPlan _plan;

    /// <param name="header">The header of the file.</param>
    public AssetRowReader(RegisterHeader header)
    {
        _plan = new RowPlan(header);
        _known = _plan.Known;
    }

    /// <summary>Reads one row. Whatever the cells hold, this never throws: the row says what is wrong with it.</summary>
    public AssetRow Read(RegisterRow row)
    {
        _report.StartRow(row.Line);
        if (row.Fault is not null)
        {
            _report.Add(row.Fault);
            return new AssetRow(row, _plan, new object?[_known.Length], "", _report.Issues);
        }

        RefuseExtraCells(row.Cells);
        var values = new object?[_known.Length];
        for (var i = 0; i < _known.Length; i++)
        {
            var column = _known[i];
            var cell = column.Index < row.Cells.Length ? row.Cells[column.Index] : null;
            values[i] = ReadCell(column, cell, row.DamageAt(column.Index));
        }

        var name = new RowChecks(_plan, _report, row.Cells, values).Run();
        return new AssetRow(row, _plan, values, name, _report.Issues);
    }

    private object? ReadCell(HeaderColumn column, string? cell, CellDamage damage)
    {
        var text = CellText.Clean(cell);
        if (text is "-" or "–" or "—")
        {
            // People draw a dash through an empty cell.
            text = null;
        }

        if (text is not null)
        {
            _report.StartCell(column.Header, cell, damage);
            if (text[0] == '#' && s_formulaErrors.Contains(text))
            {
                _report.Error("cell.formula", $"«{text}» — помилка формули в Excel: виправте формулу або впишіть саме значення.", $"“{text}” is the error of a formula in Excel: mend the formula or write the value itself.");
                return null;
            }

            return column.Column!.Read(text, _report);
        }

        if (column is { IsOwn: true, Column.IsRequired: true } && !_plan.IsCheckedElsewhere(column))
        {
            _report.StartCell(column.Header, cell);
            _report.Warn("value.missing", $"Немає значення «{column.Column.Title}», обов’язкового в офіційній таблиці.", $"No value “{column.Column.Name}”, which the official table requires.");
        }

        return null;
    }

    private void RefuseExtraCells(string?[] cells)
    {
        for (var i = _plan.Width; i < cells.Length; i++)
        {
            if (!CellText.IsNull(cells[i]))
            {
                var extra = string.Join(", ", cells.Skip(_plan.Width).Where(c => !CellText.IsNull(c)).Select(c => $"«{c}»"));
                _report.StartCell(null, extra);
                _report.Error("row.long", $"У рядку {cells.Length} клітинок, а в заголовку {_plan.Width}; зайві: {CellReport.Shorten(extra)}. Мабуть, текст із роздільником не взято в лапки.", $"The row has {cells.Length} cells, the header {_plan.Width}; too many: {CellReport.Shorten(extra)}. Probably a text with the delimiter in it is not quoted.");
                return;
            }
        }
    }
}
