using AssetTags.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Accounts;

/// <summary>Lets Identity find and keep accounts of the community of the host: reads the registry, writes by its operations.</summary>
/// <remarks>Accounts are made and ended by operations of their own; what Identity changes is credentials.</remarks>
internal sealed partial class StaffUserStore(
    RegistryContext registry, IHttpContextAccessor requests, KeepCredentials keep, KeepPasskey keepPasskey, StaffDirectory directory) : IUserStore<StaffUser>
{
    private Guid CommunityId => requests.HttpContext!.Features.GetRequiredFeature<RequestCommunity>().Community.Id;

    public Task<string> GetUserIdAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(AccountFacts.KeyOf(user.Email));

    public Task SetUserNameAsync(StaffUser user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();

    // Identity normalises before every update; the key is the account's own.
    public Task SetNormalizedUserNameAsync(StaffUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(StaffUser user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(StaffUser user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async Task<IdentityResult> UpdateAsync(StaffUser user, CancellationToken cancellationToken)
    {
        if (await keep.RunAsync(CommunityId, user.Id, user.Credentials, cancellationToken) is not { } revision)
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        }

        user.Revision = revision;
        directory.Forget();
        return IdentityResult.Success;
    }

    public Task<StaffUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => Guid.TryParse(userId, out var id) ? FindAsync(a => a.Id == id, cancellationToken) : Task.FromResult<StaffUser?>(null);

    public Task<StaffUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        var key = AccountFacts.KeyOf(normalizedUserName);
        return FindAsync(a => a.EmailKey == key, cancellationToken);
    }

    public void Dispose()
    {
    }

    private async Task<StaffUser?> FindAsync(System.Linq.Expressions.Expression<Func<Account, bool>> which, CancellationToken cancellation)
    {
        var community = CommunityId;
        var account = await registry.Accounts.AsNoTracking().Where(a => a.CommunityId == community && a.DisabledAt == null).SingleOrDefaultAsync(which, cancellation);
        return account is null ? null : StaffUser.Of(account);
    }
}
