using System.Text.Json.Serialization;
using AssetTags.Journal;

namespace AssetTags.Assets;

/// <summary>Many assets changed at once, so that it can be undone at once.</summary>
public sealed class BulkChange : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "bulk-change";

    /// <summary>What was done: the operation's name; or <see cref="PartOf"/>.</summary>
    public string Operation { get; internal init; } = "";

    /// <summary>What was done, in words.</summary>
    public string Summary { get; internal init; } = "";

    /// <summary>How many assets.</summary>
    public int Count { get; internal init; }

    /// <summary>JSON: the key of each asset, the revision it got, and the former values of what changed.</summary>
    [JsonIgnore]
    public string Before { get; internal init; } = "";

    /// <summary>When it was undone; <see langword="null"/> while it holds.</summary>
    public DateTimeOffset? UndoneAt { get; internal set; }

    /// <summary>Whether it belongs to an import, which is taken back as a whole: a part of what the import changed, or the record that it was taken back.</summary>
    internal bool IsOfImport => Operation.StartsWith("import", StringComparison.Ordinal);

    /// <summary>The operation's name of a part of an import; it bears the import's instant.</summary>
    internal static string PartOf(Guid import) => $"import:{import:N}";
}
