using System.Text.Json;
using AssetTags.Publication;
using AssetTags.Web.Hosting;
using AssetTags.Web.Map;
using AssetTags.Web.Words;

namespace AssetTags.Web.Pages;

/// <summary><c>/map</c>: every object that the community speaks of, as a list for everyone and on a map for those whose browser draws it.</summary>
internal sealed class MapModel(PublicRegistry registry, MapObjects objects, SiteSettings settings) : PublicPageModel
{
    /// <summary>How many objects a page of the list holds.</summary>
    public const int PageSize = 25;

    /// <summary>What is asked for.</summary>
    public MapFilter Filter { get; private set; } = new();

    /// <summary>How many objects there are without a filter.</summary>
    public int TotalCount { get; private set; }

    /// <summary>How many the filter lets through.</summary>
    public int FoundCount { get; private set; }

    /// <summary>This page's part of them.</summary>
    public IReadOnlyList<(int Number, MapObject Object)> Shown { get; private set; } = [];

    /// <summary>The pages of the list.</summary>
    public MapPages Pages { get; private set; } = new(1, 1);

    /// <summary>The classes there are, by name.</summary>
    public IReadOnlyList<(string Name, int Count)> Classes { get; private set; } = [];

    /// <summary>The tile server, if the installation names one.</summary>
    public TileSource? Tiles => settings.Tiles;

    /// <summary>Whether there are more objects than a map shows.</summary>
    public bool IsCut => TotalCount == MapObjects.Most;

    public async Task OnGetAsync()
    {
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        var all = await objects.OfAsync(community, HttpContext.RequestAborted);
        Filter = MapFilter.Read(Request.Query);
        var found = Filter.Numbered(all).ToList();
        (TotalCount, FoundCount) = (all.Count, found.Count);
        Pages = MapPages.Read(Request.Query["page"], found.Count, PageSize);
        Shown = found.GetRange((Pages.Current - 1) * PageSize, Math.Min(PageSize, found.Count - ((Pages.Current - 1) * PageSize)));
        Classes = [.. all.Select(o => o.Purpose).OfType<string>().GroupBy(p => p, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Create(Numbers.Culture(Language.Ukrainian), ignoreCase: true)).Select(g => (g.Key, g.Count()))];
        Title = In(MapWords.Title) + (Pages.Current > 1 ? $", {In(MapWords.PageOf, $"{Pages.Current}")}" : "");
        Canonical = Filter.IsEmpty && Pages.Current == 1 ? "/map" : null;
        IsWide = true;
    }

    /// <summary>The same list at another page.</summary>
    public string At(int page)
        => To("/map" + QueryString.Create(page > 1 ? Filter.Parameters().Append(new("page", $"{page}")) : Filter.Parameters())) + "#list";

    /// <summary>Where the map's script gets its objects.</summary>
    public string Data => "/map/objects.json" + QueryString.Create(Filter.Parameters());

    /// <summary>The words that the map's script needs, as JSON.</summary>
    public string Words => JsonSerializer.Serialize(
        new
        {
            zoomIn = In(MapWords.ZoomIn),
            zoomOut = In(MapWords.ZoomOut),
            close = In(MapWords.Close),
            approximate = In(MapWords.Approximate),
            showOnMap = In(MapWords.ShowOnMap),
            more = In(MapWords.AndMore),
            failed = In(MapWords.Failed),
            states = MapWords.States.Select(In),
            objects = Language == Language.English
                ? new { one = MapWords.Objects.EnOne, few = MapWords.Objects.EnOther, many = MapWords.Objects.EnOther, other = MapWords.Objects.EnOther }
                : new { one = MapWords.Objects.One, few = MapWords.Objects.Few, many = MapWords.Objects.Many, other = MapWords.Objects.Many },
        },
        s_json);

    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
