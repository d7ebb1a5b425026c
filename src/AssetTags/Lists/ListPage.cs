using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;
using AssetTags.Tags;

namespace AssetTags.Lists;

/// <summary>An asset in a list for those who keep the registry.</summary>
/// <param name="Asset">The asset, whole.</param>
/// <param name="Holder">Its balance holder, if it has one.</param>
/// <param name="Tag">The tag in use, if it has one.</param>
/// <param name="Verdict">What the public may see of it, and why.</param>
public sealed record ListRow(Asset Asset, BalanceHolder? Holder, Tag? Tag, PublicityVerdict Verdict);

/// <summary>A page of a list.</summary>
/// <param name="Rows">The rows, in the order that was asked for.</param>
/// <param name="Total">How many assets the whole list has.</param>
/// <param name="Skipped">How many of them come before the page.</param>
public sealed record ListPage(IReadOnlyList<ListRow> Rows, int Total, int Skipped)
{
    /// <summary>Where the next page begins; <see langword="null"/> at the end.</summary>
    public ListCursor? Next { get; init; }

    /// <summary>Where the page before ends; <see langword="null"/> at the beginning.</summary>
    public ListCursor? Previous { get; init; }

    /// <summary>After which rows pages begin that are near, the first and the last: page number to cursor, <see langword="null"/> for the first page.</summary>
    public IReadOnlyList<KeyValuePair<int, ListCursor?>> Pages { get; init; } = [];

    /// <summary>The page's own number, from 1; where rows came or went since, the nearest.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Whether nothing answers to the text as it is, and these answer if a typing error is forgiven.</summary>
    public bool IsNear { get; init; }

    /// <summary>The whole register beside the list.</summary>
    public required ListFigures Figures { get; init; }

    /// <summary>What filters may be set to.</summary>
    public required ListChoices Choices { get; init; }
}
