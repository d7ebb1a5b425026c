using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Photos;
using AssetTags.Places;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>What the journal's keys name, as people know it, and the asset it belongs to.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">A code, a title, a person's name.</param>
/// <param name="AssetId">The asset.</param>
/// <param name="Role">The role that it is, of that person.</param>
internal sealed record JournalThing(Guid Id, string? Name, Guid? AssetId = null, Role? Role = null);

/// <summary>Finds what the keys of journal entries name: one question for each kind of thing that occurs.</summary>
internal sealed class JournalThings(RegistryContext registry)
{
    private delegate IQueryable<JournalThing> Question(RegistryContext registry, Guid communityId, Guid[] keys);

    private static readonly Dictionary<string, Question> s_questions = new(StringComparer.Ordinal)
    {
        ["tag"] = (r, c, k) => r.Tags.Where(t => t.CommunityId == c && EF.Parameter(k).Contains(t.Id)).Select(t => new JournalThing(t.Id, t.Code.ToString(), t.AssetId, null)),
        ["document"] = (r, c, k) => r.AssetDocuments.Where(d => d.CommunityId == c && EF.Parameter(k).Contains(d.Id)).Select(d => new JournalThing(d.Id, d.Title ?? d.Number ?? d.FileName, d.AssetId, null)),
        ["photo"] = (r, c, k) => r.AssetPhotos.Where(p => p.CommunityId == c && EF.Parameter(k).Contains(p.Id)).Select(p => new JournalThing(p.Id, p.Caption, p.AssetId, null)),
        ["transfer"] = (r, c, k) => r.AssetTransfers.Where(t => t.CommunityId == c && EF.Parameter(k).Contains(t.Id)).Select(t => new JournalThing(t.Id, null, t.AssetId, null)),
        ["inspection"] = (r, c, k) => r.Set<Inspections.Inspection>().Where(i => i.CommunityId == c && EF.Parameter(k).Contains(i.Id)).Select(i => new JournalThing(i.Id, null, i.AssetId, null)),
        ["publicity-decision"] = (r, c, k) => r.PublicityDecisions.Where(d => d.CommunityId == c && EF.Parameter(k).Contains(d.Id)).Select(d => new JournalThing(d.Id, null, d.AssetId, null)),
        ["restricted-party"] = (r, c, k) => r.RestrictedParties.Where(p => p.CommunityId == c && EF.Parameter(k).Contains(p.Id)).Select(p => new JournalThing(p.Id, p.Edrpou, null, null)),
        ["balance-holder"] = (r, c, k) => r.BalanceHolders.Where(h => h.CommunityId == c && EF.Parameter(k).Contains(h.Id)).Select(h => new JournalThing(h.Id, h.Name, null, null)),
        ["street-rename"] = (r, c, k) => r.StreetRenames.Where(s => s.CommunityId == c && EF.Parameter(k).Contains(s.Id)).Select(s => new JournalThing(s.Id, s.OldName + " → " + s.NewName, null, null)),
        ["saved-view"] = (r, c, k) => r.SavedViews.Where(v => v.CommunityId == c && EF.Parameter(k).Contains(v.Id)).Select(v => new JournalThing(v.Id, v.Name, null, null)),
        ["bulk-change"] = (r, c, k) => r.BulkChanges.Where(b => b.CommunityId == c && EF.Parameter(k).Contains(b.Id)).Select(b => new JournalThing(b.Id, b.Summary, null, null)),
        ["account"] = (r, c, k) => r.Accounts.Where(a => a.CommunityId == c && EF.Parameter(k).Contains(a.Id)).Select(a => new JournalThing(a.Id, a.Name, null, null)),
        ["membership"] = (r, c, k) => r.Memberships.Where(m => m.CommunityId == c && EF.Parameter(k).Contains(m.Id))
            .Join(r.Accounts, m => m.AccountId, a => a.Id, (m, a) => new JournalThing(m.Id, a.Name, null, m.Role)),
        ["account-link"] = (r, c, k) => r.AccountLinks.Where(l => l.CommunityId == c && EF.Parameter(k).Contains(l.Id))
            .Join(r.Accounts, l => l.AccountId, a => (Guid?)a.Id, (l, a) => new JournalThing(l.Id, a.Name, null, null)),
        ["api-token"] = (r, c, k) => r.ApiTokens.Where(t => t.CommunityId == c && EF.Parameter(k).Contains(t.Id))
            .Join(r.Accounts, t => t.AccountId, a => a.Id, (t, a) => new JournalThing(t.Id, a.Name, null, null)),
        ["passkey"] = (r, c, k) => r.Passkeys.Where(p => p.CommunityId == c && EF.Parameter(k).Contains(p.Id))
            .Join(r.Accounts, p => p.AccountId, a => a.Id, (p, a) => new JournalThing(p.Id, a.Name, null, null)),
    };

    public async Task<IReadOnlyDictionary<Guid, JournalThing>> OfAsync(Guid communityId, IReadOnlyList<JournalRecord> records, CancellationToken cancellation)
    {
        var things = records.Where(r => r.Type == "asset").Select(r => r.Key).Distinct().ToDictionary(k => k, k => new JournalThing(k, null, k));
        foreach (var kind in records.Where(r => s_questions.ContainsKey(r.Type)).GroupBy(r => r.Type, r => r.Key))
        {
            foreach (var thing in await s_questions[kind.Key](registry, communityId, [.. kind.Distinct()]).AsNoTracking().ToListAsync(cancellation))
            {
                things[thing.Id] = thing;
            }
        }

        return things;
    }
}
