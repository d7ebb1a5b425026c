using AssetTags.Journal;

namespace AssetTags.Printing;

/// <summary>What a <see cref="LabelDefinition"/> describes.</summary>
public enum LabelDefinitionKind
{
    /// <summary>Where labels lie on a sheet or roll.</summary>
    SheetFormat,

    /// <summary>What a label shows and where.</summary>
    LabelDesign,
}

/// <summary>A sheet format or label design of a community's own, kept in its registry so that every desk has it.</summary>
public sealed class LabelDefinition : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "label-definition";

    /// <summary>What it describes.</summary>
    public LabelDefinitionKind Kind { get; internal init; }

    /// <summary>The id people type; unique in the community among its kind.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The definition as JSON, as it was given.</summary>
    public string Json { get; internal set; } = "";

    /// <summary>When it was taken away; <see langword="null"/> while it is in use. The row stays, for the journal.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
