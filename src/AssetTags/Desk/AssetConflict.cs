using AssetTags.Assets;
using AssetTags.Communities;

namespace AssetTags.Desk;

/// <summary>One field on which two editors met.</summary>
/// <param name="Field">The field.</param>
/// <param name="Base">What it said when the second editor opened the form; <see langword="null"/> for nothing.</param>
/// <param name="Theirs">What it says now.</param>
/// <param name="Mine">What the second editor wants.</param>
public sealed record MetField(DeskField Field, string? Base, string? Theirs, string? Mine)
{
    /// <summary>Whether the first editor changed it.</summary>
    public bool IsTheirs => !DeskRecord.Same(Base, Theirs);

    /// <summary>Whether the second editor changed it.</summary>
    public bool IsMine => !DeskRecord.Same(Base, Mine);

    /// <summary>Whether somebody has to choose: both changed it, and to different things.</summary>
    public bool BothChanged => IsTheirs && IsMine && !DeskRecord.Same(Theirs, Mine);
}

/// <summary>The asset was changed while somebody else edited it: both versions, field by field.</summary>
/// <param name="Asset">The asset as it is now; its revision is the one to expect next time.</param>
/// <param name="Holder">Its balance holder.</param>
/// <param name="Present">What every field says now.</param>
/// <param name="Fields">The fields that either of them changed.</param>
public sealed record AssetConflict(Asset Asset, BalanceHolder? Holder, IReadOnlyDictionary<string, string?> Present, IReadOnlyList<MetField> Fields)
{
    internal static AssetConflict Of(Asset asset, BalanceHolder? holder, EditAssetRequest request)
    {
        var present = DeskRecord.Of(asset, holder);
        var met = DeskForm.Of(asset.Kind).Fields.Select(field =>
        {
            var theirs = present[field.Name];

            // Without a base nobody knows what the first editor changed: what is wanted is set against what is there.
            var before = request.Base is { } all ? all.GetValueOrDefault(field.Name)
                : request.Values.ContainsKey(field.Name) ? null : theirs;
            return new MetField(field, before, theirs, request.Values.TryGetValue(field.Name, out var mine) ? mine : before);
        });
        return new(asset, holder, present, [.. met.Where(m => m.IsTheirs || m.IsMine)]);
    }
}
