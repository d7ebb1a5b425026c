using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;

namespace AssetTags.Web.Tests.Staff;

/// <summary>A town with one closed bench, and its inspectors’ pages.</summary>
public abstract partial class VisitPages(DatabaseProvider provider)
{
    private protected PublicTown Town { get; private set; } = null!;

    private protected StaffSite Site { get; private set; } = null!;

    private protected Guid Bench { get; private set; }

    [SetUp]
    public async Task OpenAsync()
    {
        Town = await PublicTown.FoundAsync(provider);
        Bench = await Town.AddAsync("Лава біля школи", a => (a.Condition, a.Address.Thoroughfare, a.ClassId) = (AssetCondition.NoRepairNeeded, "вул. Миру", "1263"), PublicityLevel.Closed);
        Site = await StaffSite.OpenAsync(Town);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await Site.DisposeAsync();
        await Town.DisposeAsync();
    }

    private protected static (string Name, string? Value)[] Filled(Guid key, string? code = null) =>
    [
        ("Key", key.ToString()), ("Code", code), ("Condition", "NeedsMajorRepair"), ("Dangerous", "true"), ("Note", "Зламана ніжка <b>"), ("Tag", "Damaged"), ("Status", ""),
    ];

    private protected static async Task<string> TextAsync(StaffBrowser browser, string path, HttpStatusCode status)
    {
        using var answer = await browser.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(status));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private protected static Guid KeyIn(string html) => Guid.Parse(Key().Match(html).Groups[1].Value);

    [GeneratedRegex("name=\"Key\" value=\"([^\"]+)\"")]
    private static partial Regex Key();
}
