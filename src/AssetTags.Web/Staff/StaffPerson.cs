using AssetTags.Accounts;

namespace AssetTags.Web.Staff;

/// <summary>How a request proved whose it is.</summary>
internal enum Proof
{
    /// <summary>The session’s cookie.</summary>
    Cookie,

    /// <summary>A token of a program.</summary>
    Token,
}

/// <summary>Who is signed in, for the request; a feature of it.</summary>
/// <param name="Member">The person, as the registry has it now.</param>
/// <param name="Proof">How the request proved it.</param>
/// <param name="IsStrong">Whether a second factor or a passkey was shown.</param>
/// <param name="StartedAt">When the session began.</param>
/// <param name="ProvedAt">When the person last proved it in person.</param>
internal sealed record StaffPerson(StaffMember Member, Proof Proof, bool IsStrong, DateTimeOffset StartedAt, DateTimeOffset ProvedAt)
{
    public Guid AccountId => Member.AccountId;

    public Guid CommunityId => Member.CommunityId;

    public string Name => Member.Name;

    public IReadOnlySet<Role> Roles => Member.Roles;

    /// <summary>Whether the person may write somewhere and has shown a password only.</summary>
    public bool OwesSecondFactor => Proof == Proof.Cookie && !IsStrong && Member.Rights.Any(r => r.Writes());

    public bool May(Right right) => Member.May(right);

    /// <summary>Lets handlers of minimal endpoints take it as a parameter.</summary>
    public static ValueTask<StaffPerson?> BindAsync(HttpContext http) => ValueTask.FromResult(http.Features.Get<StaffPerson>());
}
