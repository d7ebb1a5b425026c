using System.Text.Json;

namespace AssetTags.Journal;

/// <summary>A column that a change set.</summary>
/// <param name="Name">The column's name in the database.</param>
/// <param name="Value">The new value; empty where it was removed, <see langword="null"/> where the journal must or can not tell it.</param>
/// <param name="IsPersonal">Whether the journal holds a commitment only, because the value is personal.</param>
public sealed record JournalColumn(string Name, string? Value, bool IsPersonal)
{
    /// <summary>The value before: empty where there was none, <see langword="null"/> where nobody knows it any more.</summary>
    public string? Former { get; init; }
}

/// <summary>One entry of the journal, read.</summary>
/// <param name="Id">The entry's key.</param>
/// <param name="At">When.</param>
/// <param name="Type">What kind of thing was changed: <c>asset</c>, <c>tag</c>…</param>
/// <param name="Key">Which one.</param>
/// <param name="Revision">The revision that the change made; 1 for a new thing.</param>
/// <param name="Operation">The operation, such as <c>tag.attach</c>.</param>
/// <param name="ActorId">Who, as an opaque key.</param>
/// <param name="Source">From where: <c>web</c>, <c>cli</c>, <c>import:…</c></param>
/// <param name="Columns">The columns that were changed; empty for a new thing, whose values the journal keeps as a hash only.</param>
public sealed record JournalRecord(
    Guid Id, DateTimeOffset At, string Type, Guid Key, int Revision, string Operation, Guid ActorId, string Source, IReadOnlyList<JournalColumn> Columns)
{
    private const string Commitment = "c:", Shortened = "sha256:";

    // base64url of 32 bytes, and hexadecimal digits of as many
    private const int CommitmentLength = 43, ShortenedLength = 64;

    /// <summary>Reads an entry.</summary>
    public static JournalRecord Of(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Of(entry.Id, entry.At, entry.Entity, entry.Revision, entry.Leaf);
    }

    /// <summary>Reads the parts of an entry.</summary>
    internal static JournalRecord Of(Guid id, DateTimeOffset at, string entity, int revision, byte[] leaf)
    {
        using var json = JsonDocument.Parse(leaf);
        var root = json.RootElement;
        var slash = entity.IndexOf('/', StringComparison.Ordinal);
        return new JournalRecord(
            id, at, entity[..slash], Guid.Parse(entity.AsSpan(slash + 1)), revision, Text(root, "op"), Guid.Parse(Text(root, "actor")), Text(root, "src"),
            root.TryGetProperty("f", out var changed) ? [.. changed.EnumerateObject().Select(Column)] : []);
    }

    private static JournalColumn Column(JsonProperty column)
    {
        var value = column.Value.ValueKind == JsonValueKind.String ? column.Value.GetString()! : column.Value.GetRawText();
        var isPersonal = value.Length == Commitment.Length + CommitmentLength && value.StartsWith(Commitment, StringComparison.Ordinal);
        var isShortened = value.Length == Shortened.Length + ShortenedLength && value.StartsWith(Shortened, StringComparison.Ordinal);
        return new JournalColumn(column.Name, isPersonal || isShortened ? null : value, isPersonal);
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? "";
}
