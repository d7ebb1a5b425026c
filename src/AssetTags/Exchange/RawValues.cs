using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange;

/// <summary>Writes cells as they were imported: a JSON object with its keys in ordinal order, Cyrillic unescaped.</summary>
/// <remarks>One column of the file to one key; an empty cell and the word <c>null</c> are both JSON null.</remarks>
internal sealed class RawValues
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly string[] _keys;
    private readonly JsonEncodedText[] _encoded;
    private readonly int[] _indexes;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Lock _onlyOne = new();

    /// <param name="columns">Key and place in the row of each column to write; keys differ.</param>
    public RawValues(IEnumerable<KeyValuePair<string, int>> columns)
    {
        var sorted = columns.OrderBy(c => c.Key, StringComparer.Ordinal).ToArray();
        _keys = [.. sorted.Select(c => c.Key)];
        _encoded = [.. _keys.Select(k => JsonEncodedText.Encode(k, s_options.Encoder))];
        _indexes = [.. sorted.Select(c => c.Value)];
    }

    /// <summary>The cells over what was known before; <paramref name="before"/> itself when there is no column to write.</summary>
    /// <param name="before">The JSON object of an earlier import, whose other keys stay, or <see langword="null"/>.</param>
    /// <param name="cells">The row.</param>
    public string? Over(string? before, string?[] cells)
    {
        if (_keys.Length == 0)
        {
            return before;
        }

        lock (_onlyOne)
        {
            _buffer.ResetWrittenCount();
            using var writer = new Utf8JsonWriter(_buffer, s_options);
            writer.WriteStartObject();
            if (before is null)
            {
                WriteCells(writer, cells);
            }
            else
            {
                WriteMerged(writer, before, cells);
            }

            writer.WriteEndObject();
            writer.Flush();
            return Encoding.UTF8.GetString(_buffer.WrittenSpan);
        }
    }

    private void WriteCells(Utf8JsonWriter writer, string?[] cells)
    {
        for (var i = 0; i < _encoded.Length; i++)
        {
            var cell = CellAt(cells, i);
            if (cell is null)
            {
                writer.WriteNull(_encoded[i]);
            }
            else
            {
                writer.WriteString(_encoded[i], cell);
            }
        }
    }

    private void WriteMerged(Utf8JsonWriter writer, string before, string?[] cells)
    {
        using var document = JsonDocument.Parse(before);
        var merged = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            merged[property.Name] = property.Value.ValueKind == JsonValueKind.Null ? null : property.Value.ToString();
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            merged[_keys[i]] = CellAt(cells, i);
        }

        foreach (var (key, value) in merged)
        {
            writer.WriteString(key, value);
        }
    }

    private string? CellAt(string?[] cells, int i)
        => _indexes[i] < cells.Length && cells[_indexes[i]] is { } cell && !CellText.IsNull(cell) ? WithoutNul(cell) : null;

    // PostgreSQL stores no U+0000, and it says nothing.
    private static string WithoutNul(string cell)
        => cell.Contains('\0', StringComparison.Ordinal) ? cell.Replace("\0", "", StringComparison.Ordinal) : cell;
}
