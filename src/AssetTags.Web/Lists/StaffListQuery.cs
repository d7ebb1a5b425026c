using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Lists;

/// <summary>The parameters of a list for staff, for the description of the API; <see cref="AssetTags.Lists.ListQuery"/> reads them.</summary>
internal sealed record StaffListQuery
{
    [FromQuery(Name = "q"), Description("Words and numbers to be found, or a tag's code.")]
    public string? Q { get; init; }

    [FromQuery(Name = "kind"), Description("The official table.")]
    public string? Kind { get; init; }

    [FromQuery(Name = "holder"), Description("Balance holders, separated by commas: EDRPOU codes, keys, or none.")]
    public string? Holder { get; init; }

    [FromQuery(Name = "status"), Description("What is happening to it.")]
    public string? Status { get; init; }

    [FromQuery(Name = "condition"), Description("The condition on the official scale.")]
    public string? Condition { get; init; }

    [FromQuery(Name = "dangerous"), Description("true or false: whether the register calls it dangerous.")]
    public string? Dangerous { get; init; }

    [FromQuery(Name = "level"), Description("The level of publicity today: open, generalised, minimal or closed.")]
    public string? Level { get; init; }

    [FromQuery(Name = "reason"), Description("The kind of rule that decided the level: none, class, word, exemption, territory, holder or decision.")]
    public string? Reason { get; init; }

    [FromQuery(Name = "tag"), Description("Whether it has a tag: yes, no, attached, printed or lost.")]
    public string? Tag { get; init; }

    [FromQuery(Name = "inspected"), Description("never: only assets that nobody visited.")]
    public string? Inspected { get; init; }

    [FromQuery(Name = "inspected_after"), Description("Visited on this day or later.")]
    public string? InspectedAfter { get; init; }

    [FromQuery(Name = "inspected_before"), Description("Visited before this day, or never.")]
    public string? InspectedBefore { get; init; }

    [FromQuery(Name = "settlement"), Description("The settlement, without its kind; case and apostrophes do not matter.")]
    public string? Settlement { get; init; }

    [FromQuery(Name = "street"), Description("The street by its present or a former name, without its kind.")]
    public string? Street { get; init; }

    [FromQuery(Name = "class"), Description("How the class code begins.")]
    public string? Class { get; init; }

    [FromQuery(Name = "area_from"), Description("The least area or quantity.")]
    public string? AreaFrom { get; init; }

    [FromQuery(Name = "area_to"), Description("The greatest area or quantity.")]
    public string? AreaTo { get; init; }

    [FromQuery(Name = "changed_since"), Description("Changed on this local day or later.")]
    public string? ChangedSince { get; init; }

    [FromQuery(Name = "parent"), Description("The key of the asset that it is a part of.")]
    public string? Parent { get; init; }

    [FromQuery(Name = "id"), Description("Keys of assets, separated by commas: these and no others.")]
    public string? Id { get; init; }

    [FromQuery(Name = "sort"), Description("name, number, holder, area, condition, inspected or changed; with a hyphen before it from the last to the first.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "columns"), Description("The columns of the page /staff; it changes nothing here.")]
    public string? Columns { get; init; }

    [FromQuery(Name = "size"), Description("How many at most: 12, 50, 100 or 200.")]
    public string? Size { get; init; }

    [FromQuery(Name = "after"), Description("The value of next in the answer before.")]
    public string? After { get; init; }

    [FromQuery(Name = "before"), Description("The value of previous in the answer after.")]
    public string? Before { get; init; }
}
