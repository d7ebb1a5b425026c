namespace AssetTags.Publicity;

/// <summary>What the rules of publicity look at; made of an asset, so that the rules need not know assets.</summary>
public sealed record PublicitySubject
{
    /// <summary>The asset's key, by which manual decisions find it.</summary>
    public required Guid Id { get; init; }

    /// <summary>The class code, or <see langword="null"/>.</summary>
    public string? ClassId { get; init; }

    /// <summary>What it is called, where words are looked for that restrict or exempt it: name, title, name of the class. No address.</summary>
    public IReadOnlyList<string?> Texts { get; init; } = [];

    /// <summary>Free text, where only words that restrict count: a school that mentions its toilet is no toilet.</summary>
    public string? Description { get; init; }

    /// <summary>The KATOTTG code of the place where it stands; the community's own where the asset has none.</summary>
    public string? Katottg { get; init; }

    /// <summary>The codes of owner, balance holder and user.</summary>
    public IReadOnlyList<string?> Codes { get; init; } = [];
}
