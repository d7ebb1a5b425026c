using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Inspections;
using AssetTags.Web.Staff;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary><c>/staff/inspections</c>: what is to be looked at, in the order of a walk.</summary>
[Needs(Right.Read)]
internal sealed class OverdueModel(RegistryContext registry, ListOverdue list) : StaffPageModel
{
    private const int PageSize = 50, MostSkipped = 1_000_000, LongestPrefix = 20;

    /// <summary>The part that is shown.</summary>
    public OverduePart Part { get; private set; } = null!;

    /// <summary>The holder that was chosen.</summary>
    public Guid? HolderId { get; private set; }

    /// <summary>The class code that was typed.</summary>
    public string ClassPrefix { get; private set; } = "";

    /// <summary>The condition that was chosen.</summary>
    public AssetCondition? Condition { get; private set; }

    /// <summary>The holders that can be chosen.</summary>
    public IReadOnlyList<BalanceHolder> Holders { get; private set; } = [];

    /// <summary>How many came before this part.</summary>
    public int Skipped { get; private set; }

    public async Task OnGetAsync(Guid? holder, [FromQuery(Name = "class")] string? prefix, string? condition, int skip = 0)
    {
        (Nav, Title) = ("/staff/inspections", In(VisitWords.OverdueTitle));
        (HolderId, Skipped) = (holder, Math.Clamp(skip, 0, MostSkipped));
        ClassPrefix = prefix?.Trim() is { } typed ? typed[..Math.Min(typed.Length, LongestPrefix)] : "";
        Condition = Enum.TryParse<AssetCondition>(condition, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        Holders = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == Community.Id).ToListAsync(HttpContext.RequestAborted);
        Holders = [.. Holders.OrderBy(h => h.Name, StringComparer.Create(Numbers.Culture(Language), true))];
        var filter = new OverdueFilter { HolderId = HolderId, ClassPrefix = ClassPrefix, Condition = Condition, Skip = Skipped, Most = PageSize };
        Part = await list.RunAsync(Community.Id, filter, HttpContext.RequestAborted);
    }

    /// <summary>The address of another part of the same list.</summary>
    public string PartFrom(int skip)
    {
        List<KeyValuePair<string, string?>> query = [];
        query.AddRange(HolderId is { } holder ? [new("holder", holder.ToString())] : []);
        query.AddRange(ClassPrefix.Length > 0 ? [new("class", ClassPrefix)] : []);
        query.AddRange(Condition is { } condition ? [new("condition", condition.ToString())] : []);
        query.AddRange(skip > 0 ? [new("skip", skip.ToString(System.Globalization.CultureInfo.InvariantCulture))] : []);
        return "/staff/inspections" + QueryString.Create(query);
    }

    /// <summary>How many there are in all.</summary>
    public int All => Part.Never + Part.Late;

    /// <summary>Where the next part begins; <see langword="null"/> at the end.</summary>
    public int? NextSkip => Skipped + Part.Assets.Count < All ? Skipped + Part.Assets.Count : null;
}
