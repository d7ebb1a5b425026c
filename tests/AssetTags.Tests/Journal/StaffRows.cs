using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange;
using AssetTags.Inspections;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Journal;

/// <summary>A row of each table of the staff side, with as much in it as there is.</summary>
internal static class StaffRows
{
    public static async Task<int> AddAsync(RegistryContext r, Guid community)
    {
        var asset = await r.Assets.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync();
        var account = new Account
        {
            CommunityId = community,
            Email = "o@rada.example",
            EmailKey = "O@RADA.EXAMPLE",
            Name = "Олена",
            PasswordHash = "hash",
            SecurityStamp = "stamp",
            AuthenticatorKey = "KEY",
            IsTwoFactor = true,
            RecoveryCodes = "a;b",
            LastTotpStep = 7,
            FailedSignIns = 1,
            LockedUntil = FixedClock.Noon,
            DisabledAt = FixedClock.Noon,
        };
        r.Add(account);
        r.Add(new Passkey { CommunityId = community, AccountId = account.Id, CredentialId = [1, 2], Name = "Телефон", Data = "{}", RemovedAt = FixedClock.Noon });
        r.Add(new Membership { CommunityId = community, AccountId = account.Id, Role = Role.Auditor, EndedAt = FixedClock.Noon });
        r.Add(new AccountLink { CommunityId = community, AccountId = account.Id, SecretHash = [3, 4], ExpiresAt = FixedClock.Noon, EndedAt = FixedClock.Noon });
        r.Add(new ApiToken { CommunityId = community, AccountId = account.Id, Name = "обмін", SecretHash = [5, 6], Rights = "Read", ExpiresAt = FixedClock.Noon, RevokedAt = FixedClock.Noon });
        await AddDeskAsync(r, community, asset, account.Id);
        return 0;
    }

    private static async Task AddDeskAsync(RegistryContext r, Guid community, Guid asset, Guid account)
    {
        var holder = await r.BalanceHolders.OrderBy(h => h.Id).Select(h => h.Id).FirstAsync();
        var tag = await r.Set<AssetTags.Tags.Tag>().OrderBy(t => t.Id).Select(t => t.Id).FirstAsync();
        var bulk = new BulkChange { CommunityId = community, Operation = "asset.bulk", Summary = "Стан", Count = 2, Before = "[]", UndoneAt = FixedClock.Noon };
        r.Add(bulk);
        r.Add(new AssetTransfer { CommunityId = community, AssetId = asset, FromHolderId = holder, ToHolderId = holder, FormerInventoryNumber = "7", ActNumber = "1", ActDate = new(2026, 1, 2), BulkChangeId = bulk.Id });
        r.Add(new SavedView { CommunityId = community, AccountId = account, Name = "Школи", Query = "text=школа", IsShared = true, RemovedAt = FixedClock.Noon });
        r.Add(new KnownShape { CommunityId = community, Shape = "ab", Table = "buildings", Columns = "{}" });
        r.Add(new InspectionInterval { CommunityId = community, ClassPrefix = "12", Condition = AssetCondition.NeedsMajorRepair, Months = 6, RemovedAt = FixedClock.Noon });
        r.Add(new Inspection
        {
            CommunityId = community,
            AssetId = asset,
            TagId = tag,
            AccountId = account,
            InspectorName = "Олена",
            ObservedAt = FixedClock.Noon,
            Condition = AssetCondition.NoRepairNeeded,
            IsDangerous = true,
            Status = AssetStatus.InUse,
            FormerCondition = AssetCondition.Unknown,
            FormerStatus = AssetStatus.Vacant,
            Note = "Відпала плитка",
            TagState = FoundTagState.Damaged,
            Latitude = 48.5,
            Longitude = 29.5,
            Accuracy = 12.5,
            IsLate = true,
            SentHash = "ab",
        });
    }
}
