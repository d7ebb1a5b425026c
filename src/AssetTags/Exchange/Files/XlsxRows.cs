using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace AssetTags.Exchange.Files;

/// <summary>Rows of one sheet of a workbook.</summary>
internal sealed class XlsxRows : RowSource
{
    private readonly IExcelDataReader _reader;

    private XlsxRows(IExcelDataReader reader) => _reader = reader;

    /// <summary>The names of all sheets, in order.</summary>
    public static IReadOnlyList<string> Sheets(string path)
    {
        using var reader = Open(path);
        return Guard(() =>
        {
            var names = new List<string>();
            do
            {
                names.Add(reader.Name);
            }
            while (reader.NextResult());
            return names;
        });
    }

    /// <summary>Opens one sheet by its place, from 0.</summary>
    /// <exception cref="FileRefusal">The workbook is damaged.</exception>
    public static XlsxRows OpenSheet(string path, int sheet)
    {
        var reader = Open(path);
        try
        {
            Guard(() =>
            {
                for (var i = 0; i < sheet; i++)
                {
                    reader.NextResult();
                }

                return true;
            });
            return new XlsxRows(reader);
        }
        catch (FileRefusal)
        {
            reader.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public override double? ReadPart => _reader.RowCount > 0 ? Math.Min(1, (_reader.Depth + 1d) / _reader.RowCount) : null;

    /// <inheritdoc />
    public override bool TryRead(out RegisterRow row)
    {
        var read = Guard(() => _reader.Read() ? Row() : (RegisterRow?)null);
        row = read ?? default;
        return read is not null;
    }

    /// <inheritdoc />
    public override void Dispose() => _reader.Dispose();

    private RegisterRow Row()
    {
        var last = _reader.FieldCount - 1;
        while (last >= 0 && _reader.GetValue(last) is null)
        {
            last--;
        }

        var cells = new string?[last + 1];
        CellDamage[]? damages = null;
        for (var i = 0; i <= last; i++)
        {
            var value = _reader.GetValue(i);
            cells[i] = CellValueText.Of(value, value is double or int ? _reader.GetNumberFormatString(i) : null);
            if (CellValueText.DamageOf(value) is var damage && damage != CellDamage.None)
            {
                (damages ??= new CellDamage[cells.Length])[i] = damage;
            }
        }

        return new RegisterRow(_reader.Depth + 1, cells) { Damages = damages };
    }

    private static IExcelDataReader Open(string path)
    {
        TextEncodings.Register();
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            return Guard(() => ExcelReaderFactory.CreateOpenXmlReader(file));
        }
        catch (FileRefusal)
        {
            file.Dispose();
            throw;
        }
    }

    // The parser meets damaged XML with whatever exception the damage leads to (null references, bad casts, key not found):
    // all of them mean the same to the person whose file it is.
    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is ExcelReaderException or SystemException and not (OutOfMemoryException or OperationCanceledException or ThreadInterruptedException))
        {
            throw XlsxPackage.Damaged();
        }
    }
}
