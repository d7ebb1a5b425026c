using System.Text.Json;
using AssetTags.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Accounts;

/// <summary>The passkeys of accounts.</summary>
internal sealed partial class StaffUserStore : IUserPasskeyStore<StaffUser>
{
    public async Task AddOrUpdatePasskeyAsync(StaffUser user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var data = JsonSerializer.Serialize(PasskeyData.Of(passkey));
        if (!await keepPasskey.RunAsync(CommunityId, user.Id, passkey.CredentialId, passkey.Name, data, cancellationToken))
        {
            throw new InvalidOperationException("The passkey cannot be kept: it is another account’s, or there are too many.");
        }
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(StaffUser user, CancellationToken cancellationToken)
        => [.. (await Of(user.Id).OrderBy(p => p.Id).ToListAsync(cancellationToken)).Select(PasskeyData.InfoOf)];

    public async Task<StaffUser?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var community = CommunityId;
        var owner = await registry.Passkeys.AsNoTracking().Where(p => p.CommunityId == community && p.CredentialId == credentialId && p.RemovedAt == null)
            .Select(p => (Guid?)p.AccountId).SingleOrDefaultAsync(cancellationToken);
        return owner is { } id ? await FindAsync(a => a.Id == id, cancellationToken) : null;
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(StaffUser user, byte[] credentialId, CancellationToken cancellationToken)
        => await Of(user.Id).SingleOrDefaultAsync(p => p.CredentialId == credentialId, cancellationToken) is { } passkey ? PasskeyData.InfoOf(passkey) : null;

    public Task RemovePasskeyAsync(StaffUser user, byte[] credentialId, CancellationToken cancellationToken)
        => keepPasskey.RemoveAsync(CommunityId, user.Id, credentialId, cancellationToken);

    private IQueryable<Passkey> Of(Guid accountId) => registry.Passkeys.AsNoTracking().Where(p => p.AccountId == accountId && p.RemovedAt == null);

    // What of a passkey has no column of its own.
    private sealed record PasskeyData(
        byte[] PublicKey, DateTimeOffset CreatedAt, uint SignCount, string[]? Transports, bool IsUserVerified, bool IsBackupEligible, bool IsBackedUp,
        byte[] AttestationObject, byte[] ClientDataJson)
    {
        public static PasskeyData Of(UserPasskeyInfo info) => new(
            info.PublicKey, info.CreatedAt, info.SignCount, info.Transports, info.IsUserVerified, info.IsBackupEligible, info.IsBackedUp, info.AttestationObject, info.ClientDataJson);

        public static UserPasskeyInfo InfoOf(Passkey passkey)
        {
            var data = JsonSerializer.Deserialize<PasskeyData>(passkey.Data)!;
            return new UserPasskeyInfo(
                passkey.CredentialId, data.PublicKey, data.CreatedAt, data.SignCount, data.Transports, data.IsUserVerified, data.IsBackupEligible, data.IsBackedUp,
                data.AttestationObject, data.ClientDataJson)
            { Name = passkey.Name };
        }
    }
}
