using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Accounts;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    // Who a person is and what opens the account stand in the journal as commitments only.
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.IsJournaled("accounts");
        account.Property(a => a.Email).HasMaxLength(254).IsPersonal();
        account.Property(a => a.EmailKey).HasMaxLength(254).IsPersonal();
        account.Property(a => a.Name).HasMaxLength(200).IsPersonal();
        account.Property(a => a.Language).HasConversion<string>().HasMaxLength(10);
        account.Property(a => a.PasswordHash).IsPersonal();
        account.Property(a => a.SecurityStamp).HasMaxLength(64).IsPersonal();
        account.Property(a => a.AuthenticatorKey).HasMaxLength(64).IsPersonal();
        account.Property(a => a.RecoveryCodes).IsPersonal();
        account.HasIndex(a => new { a.CommunityId, a.EmailKey }).IsUnique();
    }
}

internal sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> passkey)
    {
        passkey.IsJournaled("passkeys");
        passkey.Property(p => p.CredentialId).HasMaxLength(1023);
        passkey.Property(p => p.Name).HasMaxLength(100);
        passkey.Property(p => p.Data).IsPersonal();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Restrict);
        passkey.HasIndex(p => p.CredentialId).IsUnique();
    }
}

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.IsJournaled("memberships");
        membership.Property(m => m.Role).HasConversion<string>().HasMaxLength(20);
        membership.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Restrict);
        membership.HasIndex(m => new { m.AccountId, m.Role }).IsUnique();
    }
}

internal sealed class AccountLinkMapping : IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<AccountLink> link)
    {
        link.IsJournaled("account_links");
        link.Property(l => l.Purpose).HasConversion<string>().HasMaxLength(20);
        link.Property(l => l.SecretHash).HasMaxLength(32);
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => l.SecretHash).IsUnique();
    }
}

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> token)
    {
        token.IsJournaled("api_tokens");
        token.Property(t => t.Name).HasMaxLength(100);
        token.Property(t => t.SecretHash).HasMaxLength(32);
        token.Property(t => t.Rights).HasMaxLength(300);
        token.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Restrict);
        token.HasIndex(t => t.SecretHash).IsUnique();
    }
}
