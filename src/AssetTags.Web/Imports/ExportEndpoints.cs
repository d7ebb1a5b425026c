using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Exchange.Exports;
using AssetTags.Lists;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Http.Features;

namespace AssetTags.Web.Imports;

/// <summary>A list of the registry as a file: <c>/staff/export.csv</c>, <c>.xlsx</c>, <c>.geojson</c>, with the parameters of the list’s own address.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/staff/export.csv", ExportFormat.Csv);
        Map(routes, "/staff/export.xlsx", ExportFormat.Xlsx);
        Map(routes, "/staff/export.geojson", ExportFormat.GeoJson);
    }

    private static void Map(IEndpointRouteBuilder routes, string address, ExportFormat format)
        => routes.MapGet(address, (HttpContext http, StaffPerson person, ListAssets list, ExportAssets export) => RunAsync(format, http, person, list, export))
            .Needs(Right.Read).ExcludeFromDescription();

    private static async Task<IResult> RunAsync(ExportFormat format, HttpContext http, StaffPerson person, ListAssets list, ExportAssets export)
    {
        var reading = ListQuery.Read(http.Request.Query.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))));

        // A list that was not understood would be another list.
        if (reading.Faults.Count > 0)
        {
            return TypedResults.BadRequest();
        }

        var query = reading.Query.WithoutPage();
        Guid[] chosen = [.. http.Request.Query["id"].Select(i => Guid.TryParse(i, out var id) ? id : Guid.Empty)];
        if (chosen.Length > 0)
        {
            var rows = await list.OfAsync(person.CommunityId, chosen, http.RequestAborted);
            return Answer(format, http, export, [.. rows.Select(r => r.Asset.Kind).Distinct().Order()], k => rows.Select(r => r.Asset).Where(a => a.Kind == k).ToAsyncEnumerable());
        }

        IReadOnlyList<AssetKind> kinds = query.Kind is { } kind ? [kind] : await KindsAsync(list, person, query, http.RequestAborted);
        return Answer(format, http, export, kinds, k => list.AllAsync(person.CommunityId, query with { Kind = k }, http.RequestAborted).Select(r => r.Asset));
    }

    private static IResult Answer(ExportFormat format, HttpContext http, ExportAssets export, IReadOnlyList<AssetKind> kinds, Func<AssetKind, IAsyncEnumerable<Asset>> assets)
    {
        if (format == ExportFormat.Csv && kinds.Count > 1)
        {
            // One table has one header: which one, the person says.
            http.Response.Headers.Location = "/staff/export" + http.Request.QueryString;
            return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
        }

        var community = http.Features.GetRequiredFeature<RequestCommunity>().Community;
        var day = community.DayOf(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        Download.Describe(http, format, $"{(kinds.Count == 1 ? Exchange.Tables.OfficialTable.Of(kinds[0]).Name : "register")}-{community.Katottg}-{day:yyyy-MM-dd}");
        var request = new ExportRequest(community.Id, format, kinds.Count > 0 ? kinds : [AssetKind.Building])
        {
            Delimiter = http.Request.Query["delimiter"] == "semicolon" ? ';' : ',',
        };
        return TypedResults.Stream(output => export.RunAsync(request, assets, output, http.RequestAborted), Download.TypeOf(format));
    }

    /// <summary>The tables that a list has assets of.</summary>
    public static async Task<IReadOnlyList<AssetKind>> KindsAsync(ListAssets list, StaffPerson person, ListQuery query, CancellationToken cancellation)
    {
        var kinds = new List<AssetKind>();
        foreach (var kind in Enum.GetValues<AssetKind>())
        {
            if ((await list.RunAsync(person.CommunityId, query with { Kind = kind, Size = 1 }, cancellation)).Total > 0)
            {
                kinds.Add(kind);
            }
        }

        return kinds;
    }
}
