using AssetTags.Journal;

namespace AssetTags.Accounts;

/// <summary>Somebody who is signed in to a community, as of now.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="CommunityId">The community.</param>
/// <param name="Name">The person’s name.</param>
/// <param name="Email">The address by which the person signs in.</param>
/// <param name="Language">The language of the pages.</param>
/// <param name="Roles">The roles that hold.</param>
/// <param name="Rights">The rights they give, or the part of them that a token carries.</param>
public sealed record StaffMember(
    Guid AccountId, Guid CommunityId, string Name, string Email, Language Language, IReadOnlySet<Role> Roles, IReadOnlySet<Right> Rights)
{
    /// <summary>Whether the person has a right.</summary>
    public bool May(Right right) => Rights.Contains(right);

    /// <summary>Whether an app or a passkey is set up, so that a password alone is not enough to set up another.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>The token by which a program acts for the person; <see langword="null"/> for the person.</summary>
    public Guid? TokenId { get; init; }

    /// <summary>Who writes, for the journal: with the community and the operations that the rights allow, and those on one’s own account.</summary>
    /// <param name="source">The face: <c>web</c>.</param>
    public Author AsAuthor(string source) => AuthorOf(source, [.. OperationRights.Of(Rights), .. OperationRights.Own]);

    /// <summary>The same when a program writes in the person’s name: nothing on the account itself.</summary>
    public Author AsProgram() => AuthorOf("api", [.. OperationRights.Of(Rights)]);

    private Author AuthorOf(string source, HashSet<string> operations) => new($"{Name} <{Email}>", source) { Mandate = new Mandate(CommunityId, operations) };
}
