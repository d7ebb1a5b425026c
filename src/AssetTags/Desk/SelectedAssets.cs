using System.Buffers.Binary;
using System.Security.Cryptography;
using AssetTags.Assets;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>The assets that somebody chose for one change, by their keys or by a filter, with their holders.</summary>
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
        { All.Count: 0 } => new("Не обрано жодного об’єкта. Позначте їх у реєстрі.", "No asset was chosen. Mark some in the register."),
        { All.Count: > Most } => new($"Забагато: {All.Count} об’єктів, а за раз — до {Most}. Звузьте вибір.", $"Too many: {All.Count} assets, at most {Most} at once. Narrow the choice."),
        _ => null,
    };

    public static async Task<SelectedAssets> LoadAsync(RegistryContext registry, Guid communityId, AssetFilter which, Guid? holderId, CancellationToken cancellation)
    {
        var holders = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).ToDictionaryAsync(h => h.Id, cancellation);
        if (which.Only is not { } only)
        {
            var assets = await which.ApplyAsync(registry, communityId, cancellation);
            assets = holderId is { } holder ? assets.Where(a => a.BalanceHolderId == holder) : assets;
            return new(await assets.AsAsyncEnumerable().Where(which.Matches).Take(Most + 1).ToListAsync(cancellation), holders);
        }

        Guid[] ids = [.. only.Distinct().Take(Most + 1)];
        var found = new List<Asset>();
        foreach (var chunk in ids.Chunk(Chunk))
        {
            // By keys alone: asked for the community too, SQLite would read through all its assets.
            found.AddRange((await registry.Assets.AsNoTracking().Where(a => EF.Parameter(chunk).Contains(a.Id)).ToListAsync(cancellation)).Where(a => a.CommunityId == communityId && (holderId is null || a.BalanceHolderId == holderId)));
        }

        return new([.. found.OrderBy(a => a.Id)], holders) { Missing = ids.Length - found.Count };
    }

    /// <summary>Stands for these assets at their present revisions.</summary>
    public static string FingerprintOf(IEnumerable<Asset> assets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> one = stackalloc byte[20];
        foreach (var asset in assets.OrderBy(a => a.Id))
        {
            asset.Id.TryWriteBytes(one);
            BinaryPrimitives.WriteInt32BigEndian(one[16..], asset.Revision);
            hash.AppendData(one);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
