using AssetTags.Assets;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>The assets that somebody chose for one change, with their holders.</summary>
internal sealed class SelectedAssets(IReadOnlyList<Asset> assets, IReadOnlyDictionary<Guid, BalanceHolder> holders)
{
    /// <summary>The most assets that one change takes.</summary>
    public const int Most = 50_000;

    private const int Chunk = 500;

    public IReadOnlyList<Asset> All => assets;

    /// <summary>Whether some of the chosen keys are of no asset here.</summary>
    public int Missing { get; private init; }

    public BalanceHolder? HolderOf(Asset asset) => asset.BalanceHolderId is { } id ? holders[id] : null;

    /// <summary>What cannot be about the choice itself, or <see langword="null"/>.</summary>
    public Phrase? Fault => this switch
    {
        { Missing: > 0 } => new($"Серед обраного {Missing} немає в реєстрі. Поверніться до списку й оберіть знову.", $"{Missing} of what was chosen is not in the register. Go back to the list and choose again."),
        { All.Count: 0 } => new("Не обрано жодного об’єкта.", "No asset was chosen."),
        { All.Count: > Most } => new($"Забагато: {All.Count} об’єктів, а за раз — до {Most}. Звузьте вибір.", $"Too many: {All.Count} assets, at most {Most} at once. Narrow the choice."),
        _ => null,
    };

    public static async Task<SelectedAssets> LoadAsync(RegistryContext registry, Guid communityId, AssetFilter which, CancellationToken cancellation)
    {
        var found = new List<Asset>();
        foreach (var part in which.Only.Count == 0 ? [which] : which.Only.Distinct().Take(Most + 1).Chunk(Chunk).Select(ids => which with { Only = ids }))
        {
            var chosen = await part.ApplyAsync(registry, communityId, cancellation);
            await foreach (var asset in chosen.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                if (part.Matches(asset))
                {
                    found.Add(asset);
                }

                if (found.Count > Most)
                {
                    break;
                }
            }
        }

        var holders = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).ToDictionaryAsync(h => h.Id, cancellation);
        return new(found, holders) { Missing = which.Only.Count == 0 ? 0 : Math.Max(0, which.Only.Distinct().Count() - found.Count) };
    }
}
