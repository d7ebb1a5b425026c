using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Tests.Desk;
using AssetTags.Tests.Publication;

namespace AssetTags.Web.Tests.Staff.Desk;

/// <summary>A registrar at the desk of a town.</summary>
internal sealed partial class DeskSite : IAsyncDisposable
{
    private DeskSite(PublicTown town, StaffSite site) => (Town, Site, Registrar) = (new DeskTown(town), site, site.As(Role.Registrar));

    public DeskTown Town { get; }

    public StaffSite Site { get; }

    public StaffBrowser Registrar { get; }

    public static Task<DeskSite> OpenAsync() => OpenAsync(DatabaseProvider.Sqlite);

    public static async Task<DeskSite> OpenAsync(DatabaseProvider provider)
    {
        var town = await PublicTown.FoundAsync(provider);
        return new DeskSite(town, await StaffSite.OpenAsync(town));
    }

    /// <summary>Every field that a browser would send of the only form in the page's main part, unless a button says more.</summary>
    public static List<(string Name, string? Value)> FormOf(string html)
    {
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..];
        var fields = Inputs().Matches(main).Where(m => !m.Value.Contains("type=\"checkbox\"", StringComparison.Ordinal) || m.Value.Contains("checked", StringComparison.Ordinal))
            .Where(m => !m.Value.Contains("type=\"radio\"", StringComparison.Ordinal) && Attribute(m.Value, "name") is not (null or "__RequestVerificationToken"))
            .Select(m => (Attribute(m.Value, "name")!, (string?)WebUtility.HtmlDecode(Attribute(m.Value, "value") ?? ""))).ToList();
        fields.AddRange(Selects().Matches(main).Select(m => (m.Groups[1].Value, (string?)WebUtility.HtmlDecode(Selected().Match(m.Value) is { Success: true } chosen ? chosen.Groups[1].Value : ""))));
        return fields;
    }

    /// <summary>The fields of a form with some of them filled in anew.</summary>
    public static (string, string?)[] With(List<(string Name, string? Value)> fields, params (string Name, string? Value)[] typed)
        => [.. fields.Where(f => !typed.Any(t => t.Name == f.Name)), .. typed];

    public async Task<string> RawAsync(string path)
    {
        using var answer = await Registrar.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<Asset> ReadAsync(Guid id) => Town.ReadAsync(id);

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Town.DisposeAsync();
    }

    private static string? Attribute(string tag, string name) => Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<select[^>]*name=\"([^\"]+)\"[^>]*>.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected")]
    private static partial Regex Selected();
}
