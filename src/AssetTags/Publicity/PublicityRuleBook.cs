namespace AssetTags.Publicity;

/// <summary>Rules of publicity as people write them: built in, or a community's own.</summary>
public sealed record PublicityRuleBook
{
    /// <summary>The name of a book of one's own: Latin letters, digits and hyphens.</summary>
    public string Name { get; init; } = "";

    /// <summary>Rules by the class of an asset.</summary>
    public IReadOnlyList<ClassRule> Classes { get; init; } = [];

    /// <summary>Rules by words in what an asset is called.</summary>
    public IReadOnlyList<WordRule> Words { get; init; } = [];

    /// <summary>What stays open although a class, a word or a territory would restrict it.</summary>
    public IReadOnlyList<ExemptionRule> Exemptions { get; init; } = [];

    /// <summary>The level of each category of the list of territories.</summary>
    public TerritoryLevels Territories { get; init; } = new();

    /// <summary>Rules of the program that the community does without, such as <c>class:дороги</c>.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}

/// <summary>Restricts assets of some classes.</summary>
/// <param name="Id">Its name after <c>class:</c>.</param>
/// <param name="Prefixes">
/// What class codes begin with: digits are НК 018 (ДК 018) without dots, <c>2222</c>; two and two digits with a dot are КВЦПЗ, <c>14.</c>, <c>11.04</c>.
/// </param>
/// <param name="Level">The level.</param>
/// <param name="Because">Why, for people.</param>
/// <param name="Source">Where the rule is from.</param>
/// <param name="IsFirm">Whether exemptions leave it in force.</param>
public sealed record ClassRule(string Id, IReadOnlyList<string> Prefixes, PublicityLevel Level, Phrase Because, string? Source = null, bool IsFirm = false);

/// <summary>Restricts assets that some words speak of.</summary>
/// <param name="Id">Its name after <c>word:</c>.</param>
/// <param name="Words">Patterns: <c>насосн*</c>, <c>тп #</c>, <c>^водопров*</c>.</param>
/// <param name="Level">The level.</param>
/// <param name="Because">Why, for people.</param>
/// <param name="Except">Patterns of phrases in which the words mean something else.</param>
/// <param name="Source">Where the rule is from.</param>
/// <param name="IsFirm">Whether exemptions leave it in force.</param>
public sealed record WordRule(
    string Id, IReadOnlyList<string> Words, PublicityLevel Level, Phrase Because, IReadOnlyList<string>? Except = null, string? Source = null, bool IsFirm = false);

/// <summary>Keeps assets open that people must be able to find.</summary>
/// <param name="Id">Its name after <c>exemption:</c>.</param>
/// <param name="Words">Patterns, looked for in what an asset is called, never in its description.</param>
/// <param name="Because">Why, for people.</param>
/// <param name="Except">Patterns of phrases in which the words mean something else.</param>
/// <param name="Source">Where the rule is from.</param>
public sealed record ExemptionRule(string Id, IReadOnlyList<string> Words, Phrase Because, IReadOnlyList<string>? Except = null, string? Source = null);

/// <summary>The level of territories of each category; what is left out keeps the program's level.</summary>
/// <param name="PossibleHostilities">I.1.</param>
/// <param name="ActiveHostilities">I.2.</param>
/// <param name="ActiveHostilitiesRegistersOperate">I.3.</param>
/// <param name="Occupied">II.</param>
public sealed record TerritoryLevels(
    PublicityLevel? PossibleHostilities = null, PublicityLevel? ActiveHostilities = null,
    PublicityLevel? ActiveHostilitiesRegistersOperate = null, PublicityLevel? Occupied = null);
