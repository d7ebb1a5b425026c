using AssetTags.Publicity;
using AssetTags.Publicity.Territories;

namespace AssetTags.Tests.Publicity;

/// <summary>Rules and subjects for tests of the rules alone, without a registry.</summary>
internal static class Subjects
{
    public const string Ladyzhyn = "UA05040130010040578", Kherson = "UA65100150000057191";

    public static readonly DateOnly Today = new(2026, 3, 1);

    /// <summary>The program's own rules on a day.</summary>
    public static PublicityRules BuiltIn(DateOnly? day = null, params IReadOnlyList<PublicityRuleBook> own)
        => new(new CompiledRules(own), TerritoryEdition.BuiltIn, day ?? Today);

    /// <summary>Something in a town on no list.</summary>
    public static PublicitySubject Called(string name, string? classId = null, string? description = null, string katottg = Ladyzhyn)
        => new() { Id = Guid.NewGuid(), Texts = [name, name], ClassId = classId, Description = description, Katottg = katottg, Codes = ["99001045"] };

    public static PublicityVerdict Judge(PublicitySubject subject, params IReadOnlyList<PublicityRuleBook> own) => BuiltIn(null, own).Judge(subject);
}
