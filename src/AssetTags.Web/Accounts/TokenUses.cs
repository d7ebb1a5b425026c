using System.Collections.Concurrent;

namespace AssetTags.Web.Accounts;

/// <summary>When programs last came with their tokens, as long as this site runs: a write for every request would drown the journal.</summary>
internal sealed class TokenUses(TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _last = new();

    /// <summary>Since when it is noted.</summary>
    public DateTimeOffset Since { get; } = clock.GetUtcNow();

    public void Note(Guid token) => _last[token] = clock.GetUtcNow();

    /// <summary>When a token was last used; <see langword="null"/> for never since <see cref="Since"/>.</summary>
    public DateTimeOffset? LastOf(Guid token) => _last.TryGetValue(token, out var at) ? at : null;
}
