using System.Text.Json;
using AssetTags.Tests.Architecture;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests;

/// <summary>Looks for barriers with axe-core, which the build of the site brings from npm.</summary>
internal static class Axe
{
    // Pins may stand close to each other; each leads where a link of full size in the list beside the map leads too (WCAG 2.5.8, "Equivalent").
    private const string Run = """
        async () => (await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] }))
            .violations.map(v => ({ ...v, nodes: v.nodes.filter(n => v.id !== 'target-size' || !n.html.includes('leaflet-marker-icon')) }))
            .filter(v => v.nodes.length > 0).map(v => `${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))
        """;

    private static readonly Lazy<string> s_script = new(() => SourceTree.Read("src/AssetTags.Web/node_modules/axe-core/axe.min.js"));

    /// <summary>One line a broken rule; the script is evaluated, because a script element would break the policy of the page.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        await page.EvaluateAsync(s_script.Value);
        return (await page.EvaluateAsync<JsonElement>(Run)).EnumerateArray().Select(v => v.GetString()!).ToList();
    }
}
