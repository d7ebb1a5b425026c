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

    /// <summary>Who writes, for the journal: with the community and the operations that the rights allow, and no others.</summary>
    /// <param name="source">The face: <c>web</c> or <c>api</c>.</param>
    public Author AsAuthor(string source) => new($"{Name} <{Email}>", source) { Mandate = new Mandate(CommunityId, OperationRights.Of(Rights)) };
}
