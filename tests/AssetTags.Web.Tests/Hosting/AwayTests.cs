using System.Net;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace AssetTags.Web.Tests.Hosting;

/// <summary>What is left of the site when its database goes away, and when it is told to stop.</summary>
public sealed class AwayTests
{
    [Test]
    public async Task What_is_in_memory_is_shown_for_five_minutes_and_the_log_keeps_the_password()
    {
        var clock = new MovingClock(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        var town = await PublicTown.FoundAsync(DatabaseProvider.PostgreSql);
        var secret = new NpgsqlConnectionStringBuilder(town.Registry.Database.ConnectionString) { Password = "CANARY" }.ToString();
        await using var site = await OpenAsync(secret, clock);
        using var ready = await site.GetAsync("/health/ready");
        _ = await site.GetAsync("/");

        await town.DisposeAsync();
        await Eventually.IsAsync(() => Task.FromResult(site.Logs.ToString().Contains("does not answer", StringComparison.Ordinal)), true);
        using var kept = await site.GetAsync("/");
        using var missing = await site.GetAsync("/AAAAAAAAAA");
        clock.Move(TimeSpan.FromSeconds(6));
        using var degraded = await site.GetAsync("/health/ready");
        using var live = await site.GetAsync("/health/live");
        clock.Move(TimeSpan.FromMinutes(5));
        using var tooOld = await site.GetAsync("/?lang=en");

        Assert.That((ready.StatusCode, await ready.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.OK, "Healthy")));
        Assert.That(kept.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((missing.StatusCode, missing.Headers.RetryAfter!.ToString()), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "5")));
        Assert.That((degraded.StatusCode, await degraded.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "Degraded")));
        Assert.That((live.StatusCode, await live.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.OK, "Healthy")));
        Assert.That(tooOld.Headers.ETag, Is.Null, "nobody can tell what was closed meanwhile");
        Assert.That(site.Logs.ToString(), Does.Not.Contain("CANARY"));
        Assert.That(site.Logs.ToString().Split("does not answer"), Has.Length.EqualTo(2), "said once");
    }

    [Test]
    public async Task A_site_that_opens_without_its_database_says_so_and_recovers()
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        var (place, aside) = (town.Registry.Database.Display, town.Registry.Database.Display + ".aside");
        File.Move(place, aside);
        await using var site = await WebSite.OpenAsync(town.Registry);

        using var page = await site.GetAsync("/");
        using var live = await site.GetAsync("/health/live");
        using var ready = await site.GetAsync("/health/ready");
        File.Move(aside, place);
        await Eventually.IsAsync(async () => (await site.GetAsync("/health/ready")).StatusCode, HttpStatusCode.OK);

        Assert.That((page.StatusCode, live.StatusCode, ready.StatusCode), Is.EqualTo((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable)));
        Assert.That((await site.GetAsync("/")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_page_that_fails_for_everybody_does_not_fill_the_log()
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await WebSite.OpenAsync(town.Registry, map: s => s.MapGet("/test/fault", string () => throw new InvalidOperationException("inner")).AllowAnonymous());

        for (var time = 0; time < FaultLog.Most + 30; time++)
        {
            _ = await site.GetAsync("/test/fault");
        }

        Assert.That(site.Logs.ToString().Split("Fault "), Has.Length.EqualTo(FaultLog.Most + 1));
    }

    [Test]
    public async Task A_site_that_stops_finishes_what_it_has_begun()
    {
        var (started, finish) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await WebSite.OpenAsync(town.Registry, map: s => s.MapGet("/test/long", async () =>
        {
            started.SetResult();
            await finish.Task;
            return "done";
        }).AllowAnonymous());

        var working = site.GetAsync("/test/long");
        await started.Task;
        var stopping = site.StopAsync();
        finish.SetResult();
        using var answer = await working;
        await stopping;

        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("done"));
    }

    private static Task<WebSite> OpenAsync(string database, TimeProvider clock)
        => WebSite.StartAsync(["--db", database], s => s.Replace(ServiceDescriptor.Singleton(clock)), null);
}
