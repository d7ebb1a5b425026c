using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Accounts;

/// <summary>The accounts' place in the registry and among the services.</summary>
public static class AccountsFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every account, disabled ones too.</summary>
        public IQueryable<Account> Accounts => registry.Set<Account>();

        /// <summary>Every passkey, removed ones too.</summary>
        public IQueryable<Passkey> Passkeys => registry.Set<Passkey>();

        /// <summary>Every role of everybody, ended ones too.</summary>
        public IQueryable<Membership> Memberships => registry.Set<Membership>();

        /// <summary>Every one-time link, ended ones too.</summary>
        public IQueryable<AccountLink> AccountLinks => registry.Set<AccountLink>();

        /// <summary>Every token of programs, revoked ones too.</summary>
        public IQueryable<ApiToken> ApiTokens => registry.Set<ApiToken>();
    }

    /// <summary>Adds the operations on accounts.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddScoped<FindStaff>().AddScoped<ListAccounts>().AddScoped<InviteAccount>().AddScoped<SetRoles>().AddScoped<DisableAccount>()
        .AddScoped<IssueLink>().AddScoped<EnterByLink>().AddScoped<KeepCredentials>().AddScoped<KeepPasskey>().AddScoped<IssueToken>().AddScoped<RevokeToken>();
}
