using AssetTags.Accounts;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Hosting;

/// <summary>A community that nobody administers yet is opened by a one-time link, told to whoever starts the site.</summary>
internal static class FirstAdministrator
{
    /// <summary>Writes the links; a registry that cannot be written to now is served all the same.</summary>
    public static async Task InviteAsync(WebApplication site, TextWriter output, Language language)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        try
        {
            foreach (var community in await registry.Communities.AsNoTracking().OrderBy(c => c.Id).ToListAsync())
            {
                if (await scope.ServiceProvider.GetRequiredService<IssueLink>().FirstAsync(community.Id, default) is { } link)
                {
                    await output.WriteLineAsync(WordsOf(community, link, site).In(language));
                }
            }
        }
        catch (Exception fault) when (fault is DbUpdateException or TimeoutException or IOException or System.Data.Common.DbException)
        {
            site.Services.GetRequiredService<ILogger<FaultLog>>().NoFirstLink(fault.GetType().Name);
        }
    }

    private static Phrase WordsOf(Community community, IssuedLink link, WebApplication site)
    {
        var path = $"/staff/link/{link.Secret}";
        var asked = site.Services.GetRequiredService<CommunityDirectory>();
        var here = asked.TryFind("localhost", out var local) && local.Community.Id == community.Id && site.Urls.FirstOrDefault() is { } url ? $"\n  {url}{path}" : "";
        return new(
            $"{community.Name}: адміністратора ще немає. Ось посилання для нього, на один раз і на добу:\n  https://{community.Host}{path}{here}",
            $"{community.Name} has no administrator yet. Here is a link for one, for one use and a day:\n  https://{community.Host}{path}{here}");
    }
}
