using System.Collections.Concurrent;
using AssetTags.Accounts;
using AssetTags.Web.Hosting;

namespace AssetTags.Web.Staff;

/// <summary>Who may do what, kept until the registry changes: a right that was taken away is gone everywhere within a second.</summary>
internal sealed class StaffDirectory
{
    private readonly ConcurrentDictionary<(Guid Community, Guid Account), KnownStaff?> _known = new();
    private readonly IServiceScopeFactory _scopes;

    public StaffDirectory(IServiceScopeFactory scopes, RegistryRevision revision)
    {
        _scopes = scopes;
        revision.Changed += _ => _known.Clear();
    }

    /// <summary>Forgets what is known, so that a change made here counts at once.</summary>
    public void Forget() => _known.Clear();

    /// <summary>The person behind an account, or <see langword="null"/> when it is disabled, unknown or of another community.</summary>
    public async Task<KnownStaff?> FindAsync(Guid communityId, Guid accountId, CancellationToken cancellation)
    {
        if (_known.TryGetValue((communityId, accountId), out var known))
        {
            return known;
        }

        await using var scope = _scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<FindStaff>().RunAsync(communityId, accountId, cancellation);
        _known[(communityId, accountId)] = found;
        return found;
    }
}
