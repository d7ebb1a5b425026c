using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;
using AssetTags.Lists;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Web.Machines;

namespace AssetTags.Web.Lists;

/// <summary>A part of a list for staff.</summary>
internal sealed record StaffListView
{
    [Description("The assets, in the order that was asked for.")]
    public required IReadOnlyList<StaffAssetView> Items { get; init; }

    [Description("How many assets the whole list has.")]
    public required int Total { get; init; }

    [Description("What to give as the parameter after for the next part; absent at the end.")]
    public string? Next { get; init; }

    [Description("What to give as the parameter before for the part before; absent at the beginning.")]
    public string? Previous { get; init; }

    public static StaffListView Of(ListPage page, PublicLink link) => new()
    {
        Items = [.. page.Rows.Select(r => StaffAssetView.Of(r.Asset, r.Holder, r.Tag, r.Verdict, link))],
        Total = page.Total,
        Next = page.Next?.ToString(),
        Previous = page.Previous?.ToString(),
    };
}

/// <summary>Why an asset has its level of publicity.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Uk">Why, in Ukrainian.</param>
/// <param name="En">Why, in English.</param>
internal sealed record StaffReasonView(
    [property: Description("The rule's name.")] string Rule,
    [property: Description("Why, in Ukrainian.")] string Uk,
    [property: Description("Why, in English.")] string En);

/// <summary>An asset as programs of those who keep the registry read it: nothing is left out but what has no value.</summary>
internal sealed record StaffAssetView
{
    [Description("The key of the asset; it never changes.")]
    public required Guid Id { get; init; }

    [Description("How many times it was written; what If-Match compares, in quotes.")]
    public required int Revision { get; init; }

    [Description("The value for If-Match: the revision in quotes.")]
    public required string Etag { get; init; }

    [Description("When it was last written, UTC.")]
    public required DateTimeOffset ChangedAt { get; init; }

    [Description("Which official table it belongs to (CMU No. 835, annex 18).")]
    public required AssetKind Kind { get; init; }

    [Description("What people call it.")]
    public required string Name { get; init; }

    [Description("The code on its tag, XXXXX-XXXXX. Absent while it has none.")]
    public string? Code { get; init; }

    [Description("Where its code leads to. Absent while it has none.")]
    public string? Url { get; init; }

    [Description("Where the tag is in its life.")]
    public TagState? TagState { get; init; }

    [Description("The level of publicity today.")]
    public required PublicityLevel Level { get; init; }

    [Description("Every reason for that level, the decisive one first; those that have no force are left out.")]
    public required IReadOnlyList<StaffReasonView> Reasons { get; init; }

    [Description("The inventory number; text.")]
    public string? InventoryNumber { get; init; }

    [Description("The key of its balance holder.")]
    public Guid? HolderId { get; init; }

    [Description("What is happening to it.")]
    public required AssetStatus Status { get; init; }

    [Description("The number of the document behind the status.")]
    public string? StatusDocumentNumber { get; init; }

    [Description("The date of the document behind the status.")]
    public DateOnly? StatusDocumentDate { get; init; }

    [Description("The condition on the official scale.")]
    public AssetCondition? Condition { get; init; }

    [Description("Whether the register calls it dangerous.")]
    public required bool IsDangerous { get; init; }

    [Description("When somebody last looked at it on site.")]
    public DateOnly? LastInspectedOn { get; init; }

    [Description("Degrees north.")]
    public double? Latitude { get; init; }

    [Description("Degrees east.")]
    public double? Longitude { get; init; }

    [Description("The asset that it is a part of.")]
    public Guid? ParentId { get; init; }

    [Description("The asset that took its place.")]
    public Guid? SuccessorId { get; init; }

    [Description("Every column of its official table under its exact name, as text; columns without a value are left out.")]
    public required IReadOnlyDictionary<string, string> Official { get; init; }

    [Description("Columns that no official table knows, as imported.")]
    public IReadOnlyDictionary<string, string>? Extra { get; init; }

    [Description("Its parts; only in the answer for one asset.")]
    public IReadOnlyList<Guid>? Children { get; init; }

    public static StaffAssetView Of(AssetCard card, PublicLink link)
        => Of(card.Asset, card.Holder, card.Tags.FirstOrDefault(t => t.IsLive), card.Verdict, link) with
        {
            Extra = Said(OfficialRecord.Parse(card.Asset.ExtraValues)) is { Count: > 0 } extra ? extra : null,
            Children = card.Children.Count > 0 ? [.. card.Children.Select(c => c.Id)] : null,
        };

    public static StaffAssetView Of(Asset asset, BalanceHolder? holder, Tag? tag, PublicityVerdict verdict, PublicLink link) => new()
    {
        Id = asset.Id,
        Revision = asset.Revision,
        Etag = $"\"{asset.Revision}\"",
        ChangedAt = asset.ChangedAt,
        Kind = asset.Kind,
        Name = asset.Name,
        Code = tag?.Code.ToString(),
        Url = tag is null ? null : link.To(tag.Code),
        TagState = tag?.State,
        Level = verdict.Level,
        Reasons = [.. verdict.Reasons.Where(r => !r.IsLifted).Select(r => new StaffReasonView(r.Rule, r.Because.Uk, r.Because.En))],
        InventoryNumber = asset.InventoryNumber,
        HolderId = asset.BalanceHolderId,
        Status = asset.Status,
        StatusDocumentNumber = asset.StatusDocumentNumber,
        StatusDocumentDate = asset.StatusDocumentDate,
        Condition = asset.Condition,
        IsDangerous = asset.IsDangerous,
        LastInspectedOn = asset.LastInspectedOn,
        Latitude = asset.Location.Latitude,
        Longitude = asset.Location.Longitude,
        ParentId = asset.ParentId,
        SuccessorId = asset.SuccessorId,
        Official = Said(OfficialRecord.Of(asset, holder)),
    };

    private static Dictionary<string, string> Said(IEnumerable<KeyValuePair<string, string?>> columns)
        => columns.Where(c => c.Value is not null).ToDictionary(c => c.Key, c => c.Value!, StringComparer.Ordinal);
}
