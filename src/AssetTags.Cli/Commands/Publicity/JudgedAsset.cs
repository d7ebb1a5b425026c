using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary>An asset that the command line names, with the rules that hold today.</summary>
internal sealed record JudgedAsset(Asset Asset, PublicitySubject Subject, PublicityRules Rules, DateOnly Today)
{
    /// <summary>The asset that was meant; or what to tell the shell, after the person was told why.</summary>
    public static async Task<(JudgedAsset? Judged, int Exit)> FindAsync(RegistryRun run, string typed)
    {
        var (asset, exit) = await AssetArgument.FindAsync(run, typed);
        if (asset is null)
        {
            return (null, exit);
        }

        var holder = await run.Registry.BalanceHolders.AsNoTracking().SingleOrDefaultAsync(h => h.Id == asset.BalanceHolderId, run.Cancellation);
        var today = TodayIn(run);
        var rules = await PublicityRules.LoadAsync(run.Registry, run.Community.Id, today, run.Cancellation);
        return (new JudgedAsset(asset, PublicitySubjects.Of(asset, holder, run.Community), rules, today), exit);
    }

    public static DateOnly TodayIn(RegistryRun run) => run.Community.DayOf(run.Get<TimeProvider>().GetUtcNow());
}
