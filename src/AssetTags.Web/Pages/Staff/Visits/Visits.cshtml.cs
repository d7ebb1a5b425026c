using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Inspections;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary><c>/staff/visits</c>: what one has inspected, the latest first.</summary>
[Needs(Right.Read)]
internal sealed class VisitsModel(ListVisits list) : StaffPageModel
{
    /// <summary>The part that is shown.</summary>
    public VisitPart Part { get; private set; } = null!;

    /// <summary>Whether it is not the first.</summary>
    public bool IsLater { get; private set; }

    /// <summary>The address of the next part.</summary>
    public string? Next => Part.Next is { } next ? $"/staff/visits?after={VisitCursor.Of(next)}" : null;

    public async Task OnGetAsync(string? after)
    {
        (IsApp, Title) = (true, In(VisitWords.MyVisits));
        var place = VisitCursor.Read(after);
        IsLater = place is not null;
        Part = await list.RunAsync(Community.Id, new VisitFilter { AccountId = Person.AccountId, After = place }, HttpContext.RequestAborted);
    }

    /// <summary>The hour of a visit.</summary>
    public string Hour(Inspection visit) => VisitTime.Of(visit.ObservedAt, Community);
}

/// <summary>A place in the list of visits, in an address.</summary>
internal static class VisitCursor
{
    public static string Of(VisitPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.At.ToUnixTimeMilliseconds()}-{place.Id:N}");

    /// <summary>The place; <see langword="null"/> for whatever is none, so that the list begins anew.</summary>
    public static VisitPlace? Read(string? text)
        => text?.Split('-') is [var at, var id] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() && Guid.TryParseExact(id, "N", out var key)
            ? new VisitPlace(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), key) : null;
}
