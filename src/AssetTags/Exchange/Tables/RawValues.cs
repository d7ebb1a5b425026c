using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>Writes cells as they were imported: a JSON object with its keys in ordinal order, Cyrillic unescaped.</summary>
/// <remarks>
/// Only what would be lost: a cell whose mapped value is written back to the very same text is left out, and so is an empty
/// cell or the word <c>null</c>. A clean register costs nothing; <c>АВАРІЙНИЙ</c>, <c>552.0</c> and <c>1411082</c> are kept.
/// </remarks>
internal sealed class RawValues
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string[] _keys;
    private readonly JsonEncodedText[] _encoded;
    private readonly int[] _indexes;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Lock _onlyOne = new();
    private readonly Func<string, string, string, bool> _meansTheSame;

    /// <param name="columns">Key and place in the row of each column to write; keys differ.</param>
    /// <param name="meansTheSame">Whether two texts of a key are one number or date, so that the earlier spelling may stay.</param>
    public RawValues(IEnumerable<KeyValuePair<string, int>> columns, Func<string, string, string, bool>? meansTheSame = null)
    {
        _meansTheSame = meansTheSame ?? ((_, _, _) => false);
        var sorted = columns.OrderBy(c => c.Key, StringComparer.Ordinal).ToArray();
        _keys = [.. sorted.Select(c => c.Key)];
        _encoded = [.. _keys.Select(k => JsonEncodedText.Encode(k, s_options.Encoder))];
        _indexes = [.. sorted.Select(c => c.Value)];
    }

    /// <summary>The cells over what was known before.</summary>
    /// <param name="before">The JSON object of an earlier import, whose other keys stay, or <see langword="null"/>.</param>
    /// <param name="cells">The row.</param>
    /// <param name="mapped">What the mapped value of a key is written back as.</param>
    /// <returns>The object, or <see langword="null"/> when there is nothing to keep.</returns>
    public string? Over(string? before, string?[] cells, Func<string, string?> mapped)
        => before is null ? Write(cells, mapped) : Merge(before, cells, mapped);

    private string? Write(string?[] cells, Func<string, string?> mapped)
    {
        lock (_onlyOne)
        {
            _buffer.ResetWrittenCount();
            using var writer = new Utf8JsonWriter(_buffer, s_options);
            var isEmpty = true;
            writer.WriteStartObject();
            for (var i = 0; i < _keys.Length; i++)
            {
                if (CellAt(cells, i) is { } cell && cell != mapped(_keys[i]))
                {
                    writer.WriteString(_encoded[i], cell);
                    isEmpty = false;
                }
            }

            writer.WriteEndObject();
            writer.Flush();
            return isEmpty ? null : Encoding.UTF8.GetString(_buffer.WrittenSpan);
        }
    }

    private string? Merge(string before, string?[] cells, Func<string, string?> mapped)
    {
        var kept = new SortedDictionary<string, string?>(JsonSerializer.Deserialize<Dictionary<string, string?>>(before)!, StringComparer.Ordinal);
        for (var i = 0; i < _keys.Length; i++)
        {
            var cell = CellAt(cells, i);
            if (cell is not null && cell != mapped(_keys[i]))
            {
                kept[_keys[i]] = cell;
            }
            else if (cell is null || !kept.TryGetValue(_keys[i], out var former) || former is null || !_meansTheSame(_keys[i], former, cell))
            {
                kept.Remove(_keys[i]);
            }
        }

        return kept.Count == 0 ? null : JsonSerializer.Serialize(kept, s_relaxed);
    }

    private string? CellAt(string?[] cells, int i)
        => _indexes[i] < cells.Length && cells[_indexes[i]] is { } cell && !CellText.IsNull(cell) ? WithoutNul(cell) : null;

    // PostgreSQL stores no U+0000, and it says nothing.
    private static string WithoutNul(string cell)
        => cell.Contains('\0', StringComparison.Ordinal) ? cell.Replace("\0", "", StringComparison.Ordinal) : cell;
}
