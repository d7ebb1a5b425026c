using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetTags.Journal;

/// <summary>What the columns of a row said before a change, kept beside its entry so that people can read it.</summary>
/// <remarks>
/// An entry proves, this explains: no hash covers it, and it can be taken away without breaking a proof. It is written in the same transaction.
/// Personal columns and bytes never stand in it, and a value is cut at <see cref="LongestValue"/> characters, so that it grows as the entries do.
/// </remarks>
public sealed class FormerValues
{
    /// <summary>The most characters of a value; of longer ones stands the beginning.</summary>
    internal const int LongestValue = 1000;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // One buffer a thread: an import may change a hundred thousand rows.
    [ThreadStatic]
    private static System.Buffers.ArrayBufferWriter<byte>? t_buffer;

    /// <summary>The entry.</summary>
    public Guid EntryId { get; internal init; }

    /// <summary>A JSON object: by column the value before (empty where there was none), and where the entry holds a hash of the new one, that too.</summary>
    public string Told { get; internal init; } = "{}";

    /// <summary>What is kept beside an entry; <see langword="null"/> where nothing may be.</summary>
    internal static FormerValues? Of(Guid entry, EntityColumns columns, RowState before, RowState after)
    {
        var buffer = t_buffer ??= new(512);
        buffer.ResetWrittenCount();
        var isEmpty = true;
        using (var json = new Utf8JsonWriter(buffer, s_json))
        {
            json.WriteStartObject();
            foreach (var (column, was, now) in after.ChangesSince(before).Where(c => columns.Tellable.Contains(c.Column)))
            {
                isEmpty = false;
                json.WriteStartArray(column);
                json.WriteStringValue(Text(was));
                if (now is string { Length: > JournalLeaf.LongestValue })
                {
                    json.WriteStringValue(Text(now));
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return isEmpty ? null : new FormerValues { EntryId = entry, Told = Encoding.UTF8.GetString(buffer.WrittenSpan) };
    }

    /// <summary>By column the value before, and the new one where the entry does not tell it.</summary>
    internal IReadOnlyDictionary<string, (string Was, string? Now)> Read()
    {
        using var json = JsonDocument.Parse(Told);
        return json.RootElement.EnumerateObject().ToDictionary(
            c => c.Name, c => (c.Value[0].GetString()!, c.Value.GetArrayLength() > 1 ? c.Value[1].GetString() : null), StringComparer.Ordinal);
    }

    // As the entry has it, so that a value before and the one after it are spelt alike.
    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string { Length: > LongestValue } text => string.Concat(text.AsSpan(0, LongestValue - (char.IsHighSurrogate(text[LongestValue - 2]) ? 2 : 1)), "…"),
        _ => value.ToString()!,
    };
}
