using System.Globalization;
using AssetTags.Publication;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Publicity;

/// <summary>What the pages that close and open an organisation’s assets share: what would happen, counted beforehand.</summary>
internal abstract class PartyPageModel(PublicRegistry registry, CountParty count) : StaffPageModel
{
    /// <summary>The page of publicity.</summary>
    protected const string Home = "/staff/publicity";

    /// <summary>What would happen; <see langword="null"/> until a right code was given.</summary>
    public PartyReach? Reach { get; private set; }

    /// <summary>What the count of assets that change says.</summary>
    public abstract Phrase WillChange { get; }

    /// <summary>«12 об’єктів».</summary>
    public string Assets(int assets) => BulkPageWords.Assets.In(Language, assets);

    /// <summary>Counts.</summary>
    protected async Task CountAsync(string edrpou)
        => Reach = await count.RunAsync(await registry.OpenAsync(Community, HttpContext.RequestAborted), edrpou, HttpContext.RequestAborted);

    /// <summary>A phrase with values put in, in both languages.</summary>
    protected static Phrase With(Phrase phrase, params string[] values)
        => new(string.Format(CultureInfo.InvariantCulture, phrase.Uk, values), string.Format(CultureInfo.InvariantCulture, phrase.En, values));
}
