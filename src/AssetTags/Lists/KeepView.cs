using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>The outcomes of <see cref="KeepView"/>.</summary>
public abstract record KeepViewResult
{
    /// <summary>The view is kept, in place of the one that had its name.</summary>
    public sealed record Kept(SavedView View) : KeepViewResult;

    /// <summary>It cannot be kept so; nothing changed.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : KeepViewResult;
}

/// <summary>Keeps a list of assets under a name, for its owner or for everybody in the community.</summary>
public sealed class KeepView(RegistryContext registry, JournaledWrite write, Author author)
{
    /// <summary>The longest name of a view.</summary>
    public const int LongestName = 100;

    private const string Keeping = "view.keep", Sharing = "view.share";
    private const int MostViews = 50, LongestQuery = 2000;

    /// <summary>Keeps a view.</summary>
    /// <param name="communityId">In which community.</param>
    /// <param name="accountId">Whose it is.</param>
    /// <param name="name">Its name; one of the same owner with this name is overwritten.</param>
    /// <param name="query">The query of the list's address; its page does not count.</param>
    /// <param name="isShared">Whether everybody in the community sees it.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<KeepViewResult> RunAsync(Guid communityId, Guid accountId, string name, string query, bool isShared, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var called = name?.Trim() ?? "";
        var read = ListQuery.Read(query);
        var kept = read.Query.WithoutPage().ToQuery();
        if (FaultOf(called, read, kept) is { } reason)
        {
            return new KeepViewResult.Refused(reason);
        }

        if (isShared && author.Mandate is { } mandate && !mandate.Operations.Contains(Sharing))
        {
            return new KeepViewResult.Refused(new(
                "Перегляд для всіх може зберегти лише той, хто веде реєстр. Збережіть його для себе.",
                "Only those who keep the register can save a view for everybody. Save it for yourself."));
        }

        return await write.RunAsync<KeepViewResult>(isShared ? Sharing : Keeping, async (session, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            var own = await registry.SavedViews.Where(v => v.CommunityId == communityId && v.AccountId == accountId && v.RemovedAt == null).ToListAsync(inner);
            var view = own.Find(v => v.Name == called);
            if (view is null && own.Count >= MostViews)
            {
                session.Abandon();
                return new KeepViewResult.Refused(new(
                    $"Збережених переглядів уже {MostViews}: приберіть зайві.", $"There are {MostViews} saved views already: remove some."));
            }

            if (view is null)
            {
                registry.Add(view = new SavedView { CommunityId = communityId, AccountId = accountId });
            }

            (view.Name, view.Query, view.IsShared) = (called, kept, isShared);
            return new KeepViewResult.Kept(view);
        }, cancellation);
    }

    private static Phrase? FaultOf(string name, ListQueryReading read, string kept)
        => name.Length is 0 or > LongestName ? new($"Назва перегляду має бути, до {LongestName} знаків.", $"The view needs a name of up to {LongestName} characters.")
            : read.Faults.Count > 0 ? new("Цей перелік має хибні фільтри: виправте їх і збережіть знову.", "This list has wrong filters: mend them and keep it again.")
            : kept.Length > LongestQuery ? new("Цей перелік має забагато фільтрів, щоб його зберегти.", "This list has too many filters to be kept.")
            : null;
}
