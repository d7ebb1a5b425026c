using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetTags.Journal;

/// <summary>Writes journal entries in their canonical form, version 1.</summary>
/// <remarks>
/// A subset of RFC 8785: one JSON object, ASCII keys in ordinal order, no floats, no nulls, strings in NFC:
/// <c>actor</c> (opaque key), <c>after</c> (hash of the new state), <c>at</c> (UTC, milliseconds), <c>e</c> (entity),
/// <c>f</c> (changed columns and their new values, from revision 2 on; a removed value is an empty string),
/// <c>op</c>, <c>prev</c> (hash of the state before, from revision 2 on), <c>rev</c>, <c>src</c>, <c>t</c> (KATOTTG), <c>v</c>.
/// Personal values stand in <c>f</c> as commitments. A value longer than <see cref="LongestValue"/> characters stands as
/// the SHA-256 of its UTF-8 bytes, so that a leaf never exceeds 65,535 bytes (the limit of C2SP tlog-tiles).
/// </remarks>
internal sealed class JournalLeaf(string katottg, Guid actor, string source, string operation, DateTimeOffset at)
{
    /// <summary>The longest value that <c>f</c> carries in full.</summary>
    public const int LongestValue = 200;

    // One buffer a thread: leaves are written by the hundred thousand.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _actor = actor.ToString("D");
    private readonly string _at = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The bytes of the entry that leads from <paramref name="before"/> to <paramref name="after"/>.</summary>
    /// <param name="entity">Type and key, as in <see cref="JournalEntry.Entity"/>.</param>
    /// <param name="revision">The revision made.</param>
    /// <param name="before">The state before, or <see langword="null"/> for a new entity.</param>
    /// <param name="after">The state now.</param>
    public byte[] Write(string entity, int revision, RowState? before, RowState after)
    {
        var buffer = t_buffer ??= new ArrayBufferWriter<byte>(1024);
        buffer.ResetWrittenCount();
        using var json = new Utf8JsonWriter(buffer, s_json);
        json.WriteStartObject();
        json.WriteString("actor", _actor);
        json.WriteString("after", after.Hash());
        json.WriteString("at", _at);
        json.WriteString("e", entity);
        if (before is not null)
        {
            WriteChanges(json, before, after);
        }

        json.WriteString("op", operation);
        if (before is not null)
        {
            json.WriteString("prev", before.Hash());
        }

        json.WriteNumber("rev", revision);
        json.WriteString("src", source);
        json.WriteString("t", katottg);
        json.WriteNumber("v", 1);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, RowState before, RowState after)
    {
        json.WriteStartObject("f");
        foreach (var (column, _, value) in after.ChangesSince(before))
        {
            RowState.WriteValue(json, column, Shortened(value ?? ""));
        }

        json.WriteEndObject();
    }

    private static object Shortened(object value)
        => value is string { Length: > LongestValue } text
            ? "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            : value;
}
