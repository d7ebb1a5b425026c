using AssetTags.Data;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Publication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace AssetTags.Web.Tests.Hosting;

/// <summary>Every door of the site stands in a list that somebody has read.</summary>
public sealed class EndpointListTests
{
    private const string List = "tests/AssetTags.Web.Tests/Hosting/Endpoints.txt";

    [Test]
    public async Task Every_endpoint_is_on_the_reviewed_list_and_nothing_else_is()
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await WebSite.OpenAsync(town.Registry);

        var doors = site.Endpoints.Select(DoorOf).Distinct().ToList();
        var listed = SourceTree.Read(List).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(" — ")[0].TrimEnd()).ToList();

        Assert.That(doors.Except(listed), Is.Empty, $"Read what a new endpoint shows and to whom, then add its row to {List}");
        Assert.That(listed.Except(doors), Is.Empty, "rows of endpoints that are no more");
        Assert.That(listed, Is.Unique);
    }

    // What the build output has in addition, so that files under wwwroot can be changed while the site runs.
    private const string FilesOfBuild = "{**path:file}";

    // Pages name no methods; the site answers only GET and HEAD for them.
    private static string DoorOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.RoutePattern.RawText == FilesOfBuild)
        {
            return "GET HEAD static files, anyone";
        }

        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 } named ? string.Join(' ', named.HttpMethods.Order(StringComparer.Ordinal)) : "GET";
        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy ?? "signed in");
        return $"{methods} /{endpoint.RoutePattern.RawText?.TrimStart('/')}, {(policies.Any() ? string.Join('+', policies) : "anyone")}";
    }
}
