using AssetTags.Assets;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Assets that a person named one a line: by the code of a tag, an inventory number, an identifier.</summary>
/// <param name="Found">Those that were found, each once.</param>
/// <param name="Faults">What is wrong with the other lines.</param>
internal sealed record TypedAssets(IReadOnlyList<Asset> Found, IReadOnlyList<Phrase> Faults)
{
    private const int MostLines = 100;

    public static async Task<TypedAssets> ReadAsync(FindAsset find, Guid communityId, string? lines, CancellationToken cancellation)
    {
        var found = new List<Asset>();
        var faults = new List<Phrase>();
        foreach (var line in (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostLines))
        {
            switch (await find.RunAsync(communityId, line, cancellation))
            {
                case FindAssetResult.Found { Asset: var asset } when found.TrueForAll(f => f.Id != asset.Id):
                    found.Add(asset);
                    break;
                case FindAssetResult.Found:
                    break;
                case FindAssetResult.Several:
                    faults.Add(Put(DeskWords.SeveralBy, line));
                    break;
                default:
                    faults.Add(Put(DeskWords.NotFoundBy, line));
                    break;
            }
        }

        return new(found, faults);
    }

    private static Phrase Put(Phrase words, string line)
    {
        var shown = line.Length <= 60 ? line : line[..60] + "…";
        return new(words.Uk.Replace("{0}", shown, StringComparison.Ordinal), words.En.Replace("{0}", shown, StringComparison.Ordinal));
    }
}
