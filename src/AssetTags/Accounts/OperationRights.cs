using System.Collections.Frozen;

namespace AssetTags.Accounts;

/// <summary>Which right each operation asks for. An operation that is not here is for whoever holds the machine, and for no account.</summary>
public static class OperationRights
{
    private static readonly FrozenDictionary<string, Right> s_rights = new Dictionary<string, Right>
    {
        // Assets
        ["asset.bulk"] = Right.EditAssets,
        ["asset.create"] = Right.EditAssets,
        ["asset.edit"] = Right.EditAssets,
        ["asset.inspect"] = Right.EditAssets,
        ["asset.merge"] = Right.EditAssets,
        ["asset.parent"] = Right.EditAssets,
        ["asset.place"] = Right.EditAssets,
        ["asset.split"] = Right.EditAssets,
        ["asset.status"] = Right.EditAssets,
        ["asset.transfer"] = Right.EditAssets,
        ["asset.undo"] = Right.EditAssets,
        ["document.add"] = Right.EditAssets,
        ["document.remove"] = Right.EditAssets,
        ["document.restore"] = Right.EditAssets,
        ["photo.describe"] = Right.EditAssets,
        ["photo.move"] = Right.EditAssets,
        ["photo.remove"] = Right.EditAssets,
        ["photo.restore"] = Right.EditAssets,
        ["view.share"] = Right.EditAssets,
        ["street.rename"] = Right.EditAssets,
        ["street.take-back"] = Right.EditAssets,

        // Exchange
        ["asset.import"] = Right.Import,
        ["import.shape"] = Right.Import,
        ["import.undo"] = Right.Import,

        // Inspections
        ["photo.add"] = Right.Inspect,
        ["inspection.record"] = Right.Inspect,
        ["inspection-interval.keep"] = Right.ManageCommunity,
        ["inspection-interval.remove"] = Right.ManageCommunity,

        // Labels and tags
        ["labels.print"] = Right.PrintLabels,
        ["plate.print"] = Right.PrintLabels,
        ["tag.mint"] = Right.PrintLabels,
        ["printer.keep"] = Right.PrintLabels,
        ["printer.remove"] = Right.PrintLabels,
        ["printer.restore"] = Right.PrintLabels,
        ["label-definition.keep"] = Right.PrintLabels,
        ["label-definition.remove"] = Right.PrintLabels,
        ["tag.attach"] = Right.ManageTags,
        ["tag.replace"] = Right.ManageTags,
        ["tag.lose"] = Right.ManageTags,
        ["tag.revoke"] = Right.ManageTags,
        ["tag.detach"] = Right.ManageTags,
        ["tag.restore"] = Right.ManageTags,

        // Publicity
        ["publicity.confirm"] = Right.DecidePublicity,
        ["publicity.decide"] = Right.DecidePublicity,
        ["publicity.withdraw"] = Right.DecidePublicity,
        ["publicity.restrict-party"] = Right.DecidePublicity,
        ["publicity.release-party"] = Right.DecidePublicity,

        // The community
        ["community.contact"] = Right.ManageCommunity,
        ["balance-holder.contact"] = Right.ManageCommunity,
        ["base-map.keep"] = Right.ManageCommunity,
        ["base-map.remove"] = Right.ManageCommunity,

        // Accounts of others
        ["account.invite"] = Right.ManagePeople,
        ["account.roles"] = Right.ManagePeople,
        ["account.disable"] = Right.ManagePeople,
        ["account.enable"] = Right.ManagePeople,
        ["account.link"] = Right.ManagePeople,
        ["account.revoke-token"] = Right.ManagePeople,
    }.ToFrozenDictionary();

    /// <summary>What everybody does with an account of one’s own, signed in or about to be; the operations take none but that.</summary>
    private static readonly FrozenSet<string> s_own =
        [.. (string[])["account.credentials", "account.enter", "account.forgotten", "account.passkey", "account.token", "account.language", "view.keep", "view.remove"]];

    /// <summary>All operations that ask for a right, with it.</summary>
    public static IReadOnlyDictionary<string, Right> All => s_rights;

    /// <summary>All operations on what is one’s own.</summary>
    public static IReadOnlySet<string> Own => s_own;

    /// <summary>The operations that these rights allow.</summary>
    public static IReadOnlySet<string> Of(IReadOnlySet<Right> rights) => s_rights.Where(r => rights.Contains(r.Value)).Select(r => r.Key).ToFrozenSet();
}
