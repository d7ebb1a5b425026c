using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetTags.Journal;

/// <summary>The values of one row at one revision, in canonical form.</summary>
/// <remarks>
/// Every column that is not null, by its name in ordinal order; the salt of commitments is the one exception. So a change
/// of any column by other means than an operation shows as another hash. A column added later is null in old rows and
/// leaves their hashes as they were.
/// </remarks>
internal sealed class RowState
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // One buffer a thread: states are hashed by the hundred thousand.
    [ThreadStatic]
    private static System.Buffers.ArrayBufferWriter<byte>? t_buffer;

    private readonly List<KeyValuePair<string, object>> _values;

    private RowState(List<KeyValuePair<string, object>> values) => _values = values;

    /// <summary>Takes the state of an entity as it is now.</summary>
    public static RowState Of(RegistryContext registry, JournaledEntity entity)
    {
        var columns = EntityColumns.Of(registry, entity.GetType()).Columns;
        var values = new List<KeyValuePair<string, object>>(columns.Count);
        foreach (var column in columns)
        {
            if (column.Name != "personal_salt" && column.Read(entity) is { } value)
            {
                values.Add(new(column.Name, column.IsPersonal ? Commit(entity, column.Name, value) : Canonical(value)));
            }
        }

        return new RowState(values);
    }

    /// <summary>SHA-256 of the canonical JSON, lower-case hexadecimal.</summary>
    public string Hash()
    {
        var buffer = t_buffer ??= new System.Buffers.ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, s_json))
        {
            json.WriteStartObject();
            foreach (var (name, value) in _values)
            {
                WriteValue(json, name, value);
            }

            json.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>Whether both states say the same, apart from revision and the instant of the change.</summary>
    public bool SaysTheSameAs(RowState other) => !ChangesSince(other).Any();

    /// <summary>What differs from an earlier state, in ordinal order of the columns; <see langword="null"/> where there is no value.</summary>
    public IEnumerable<(string Column, object? Was, object? Now)> ChangesSince(RowState before)
    {
        // Both lists are in ordinal order: one walk along both.
        for (int now = 0, then = 0; now < _values.Count || then < before._values.Count;)
        {
            var order = now == _values.Count ? 1
                : then == before._values.Count ? -1
                : string.CompareOrdinal(_values[now].Key, before._values[then].Key);
            var name = order <= 0 ? _values[now].Key : before._values[then].Key;
            var value = order <= 0 ? _values[now++].Value : null;
            var was = order >= 0 ? before._values[then++].Value : null;
            if (!Equals(value, was) && name is not ("revision" or "changed_at"))
            {
                yield return (name, was, value);
            }
        }
    }

    internal static void WriteValue(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            default:
                json.WriteString(name, (string)value);
                break;
        }
    }

    private static string Commit(JournaledEntity entity, string column, object value)
        => Commitment.To(entity.PersonalSalt ??= Commitment.NewSalt(), column, Canonical(value).ToString()!);

    private static object Canonical(object value) => value switch
    {
        int or bool => value,
        string text => NormalText.Of(text),
        decimal number => number.ToString("0.#############################", CultureInfo.InvariantCulture),

        // SQLite keeps no negative zero; adding a zero makes it a positive one.
        double number => (number + 0.0).ToString("R", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        _ => value.ToString()!,
    };
}
