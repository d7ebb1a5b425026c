using System.Globalization;
using System.Text;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;
using CsvHelper;
using CsvHelper.Configuration;

namespace AssetTags.Exchange.Files;

/// <summary>Rows of a CSV (RFC 4180; a quote inside an unquoted cell is taken as it stands, text after a closing one is refused).</summary>
internal sealed class CsvRows : RowSource
{
    // A quote that never closes would swallow the rest of the file as one cell.
    private const int LongestCell = 1_000_000;
    private readonly TextReader _reader;
    private readonly CsvParser _parser;
    private readonly char _delimiter;
    private readonly int _firstLine;
    private readonly Func<int?>? _brokenLine;
    private int _rowLine;

    /// <param name="reader">The text; closed with this.</param>
    /// <param name="delimiter">The delimiter.</param>
    /// <param name="firstLine">The line at which the reader stands.</param>
    /// <param name="brokenLine">Finds the exact line of a foreign byte, once one was met; <see langword="null"/> if it cannot.</param>
    public CsvRows(TextReader reader, char delimiter, int firstLine = 1, Func<int?>? brokenLine = null)
    {
        _brokenLine = brokenLine;
        _delimiter = delimiter;
        _reader = reader;
        _firstLine = firstLine;
        _parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = null,
            IgnoreBlankLines = false,
            CacheFields = true,
            MaxFieldSize = LongestCell,
            BufferSize = 64 * 1024,
        });
    }

    /// <inheritdoc />
    public override double? ReadPart
        => _reader is StreamReader { BaseStream: { CanSeek: true, Length: > 0 } file } ? (double)file.Position / file.Length : null;

    /// <inheritdoc />
    public override bool TryRead(out RegisterRow row)
    {
        _rowLine = _parser.RawRow + _firstLine;
        try
        {
            if (!_parser.Read())
            {
                row = default;
                return false;
            }

            RefuseBrokenQuotes();
            row = new RegisterRow(_rowLine, Cells());
            return true;
        }
        catch (MaxFieldSizeException)
        {
            throw OpenQuote(_rowLine);
        }
        catch (DecoderFallbackException)
        {
            throw EncodingDetector.Broken(_brokenLine?.Invoke() ?? _rowLine);
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _parser.Dispose();
        _reader.Dispose();
    }

    private string?[] Cells()
    {
        var cells = new string?[_parser.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = _parser[i];
            cells[i] = cell.Length == 0 ? null : FormulaGuard.Undo(cell);
        }

        return cells;
    }

    // The parser forgives text after a closing quote, and then one asset may be part of another: what it cut off is read again, strictly.
    private void RefuseBrokenQuotes()
    {
        var record = _parser.RawRecord.AsSpan();
        if (record.Contains('"') && QuoteCheck.Of(record, _delimiter) is var found && found != QuoteFault.None)
        {
            throw found == QuoteFault.Open ? OpenQuote(_rowLine) : LooseQuote(_rowLine);
        }
    }

    private static FileRefusal OpenQuote(int line) => new("csv.quote",
        $"Лапки, відкриті біля рядка {line}, ніде не закрито: решта файлу злилася в одну клітинку. Закрийте лапки або подвойте їх усередині тексту.",
        $"A quote opened near line {line} is never closed: the rest of the file ran into one cell. Close it, or double the quotes inside the text.", line);

    private static FileRefusal LooseQuote(int line) => new("csv.quote",
        $"У записі, що починається в рядку {line}, після закритих лапок іде текст: мабуть, лапки відкрито й не закрито, і кілька об’єктів злилися в один. Закрийте лапки або подвойте їх усередині тексту.",
        $"In the record that begins on line {line}, text follows a closed quote: probably a quote was opened and never closed, and several assets ran into one. Close it, or double the quotes inside the text.", line);
}
