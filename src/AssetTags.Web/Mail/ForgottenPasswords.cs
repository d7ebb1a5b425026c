using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Web.Staff;

namespace AssetTags.Web.Mail;

/// <summary>Sends links to those who forgot their password. All of it happens after the answer, so that neither words nor time tell who has an account.</summary>
internal sealed class ForgottenPasswords(MailRoom mail, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>How many links one address gets in <see cref="Window"/>.</summary>
    public const int Most = 3;

    private const int MostKept = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid Community, string Email), int> _asked = [];
    private long _start = clock.GetTimestamp();

    /// <summary>The time over which links are counted.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(1);

    /// <summary>Notes that somebody asks; a letter follows if the address has an account that may sign in.</summary>
    public void Ask(Community community, string email)
    {
        if (Admits(community.Id, AccountFacts.KeyOf(email)))
        {
            mail.Post(cancellation => LetterAsync(community, email, cancellation));
        }
    }

    private async Task<Letter?> LetterAsync(Community community, string email, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentAuthor>().Author = new Author("web", "web") { Mandate = new Mandate(community.Id, OperationRights.Own) };
        var link = await scope.ServiceProvider.GetRequiredService<IssueLink>().ForgottenAsync(community.Id, email, cancellation);
        return link is null ? null : Letter.Of(community, link);
    }

    private bool Admits(Guid community, string key)
    {
        lock (_lock)
        {
            // Whoever makes up addresses without end starts the hour anew, and keeps nobody else from asking.
            if (clock.GetElapsedTime(_start) >= Window || _asked.Count >= MostKept)
            {
                _asked.Clear();
                _start = clock.GetTimestamp();
            }

            var count = _asked.GetValueOrDefault((community, key));
            if (count >= Most)
            {
                return false;
            }

            _asked[(community, key)] = count + 1;
            return true;
        }
    }
}
