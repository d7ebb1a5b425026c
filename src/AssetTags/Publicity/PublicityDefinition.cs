using AssetTags.Journal;

namespace AssetTags.Publicity;

/// <summary>What a <see cref="PublicityDefinition"/> holds.</summary>
public enum PublicityDefinitionKind
{
    /// <summary>Rules by class, word and territory, as JSON.</summary>
    Rules,

    /// <summary>An edition of the official list of territories, as CSV.</summary>
    Territories,
}

/// <summary>Rules or territories of a community's own, in place of or beside the built-in ones.</summary>
public sealed class PublicityDefinition : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "publicity-definition";

    /// <summary>What it holds.</summary>
    public PublicityDefinitionKind Kind { get; internal init; }

    /// <summary>The name people type; unique in the community among its kind.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The rules as they were given; an edition of territories as <see cref="Territories.TerritoryEdition.Write"/> writes it.</summary>
    public string Content { get; internal set; } = "";

    /// <summary>When it was taken away; <see langword="null"/> while it is in use.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
