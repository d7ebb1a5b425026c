using System.Diagnostics;
using System.Net;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using AssetTags.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AssetTags.Web.Tests;

/// <summary>Nobody can tell a closed asset from a code that nobody minted.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ClosedTests(DatabaseProvider provider)
{
    private const int Pairs = 1_000, Warming = 100;

    private static readonly TimeSpan s_mostApart = TimeSpan.FromMilliseconds(1);

    private PublicTown _town = null!;
    private WebSite _site = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _site = await WebSite.OpenAsync(_town.Registry, s => s.Replace(ServiceDescriptor.Singleton(new SiteLimits { MissesOfAddress = int.MaxValue, MissesOfNetwork = int.MaxValue })));
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_closed_asset_answers_with_the_bytes_the_headers_and_in_the_time_of_an_unknown_code()
    {
        var closed = await ClosedAsync(Pairs);
        var (ofClosed, ofUnknown) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var pair = -Warming; pair < Pairs; pair++)
        {
            // In turn, so that whatever follows a first question does not count for one side only.
            var (one, other) = (closed[(pair + Pairs) % Pairs], TagCode.Random());
            var (first, second) = pair % 2 == 0 ? (await AskAsync(one), await AskAsync(other)) : (await AskAsync(other), await AskAsync(one));
            Assert.That(first.Answer, Is.EqualTo(second.Answer));
            if (pair >= 0)
            {
                ofClosed.Add(pair % 2 == 0 ? first.Took : second.Took);
                ofUnknown.Add(pair % 2 == 0 ? second.Took : first.Took);
            }
        }

        var apart = (Typical(ofClosed) - Typical(ofUnknown)).Duration();
        await TestContext.Out.WriteLineAsync(
            $"{provider}, {Pairs} pairs: closed {Typical(ofClosed).TotalMicroseconds:F0} µs, unknown {Typical(ofUnknown).TotalMicroseconds:F0} µs, {apart.TotalMicroseconds:F0} µs apart");
        Assert.That(apart, Is.LessThan(s_mostApart));
    }

    private Task<IReadOnlyList<TagCode>> ClosedAsync(int count) => _town.Registry.WriteAsync<IReadOnlyList<TagCode>>("test.closed", (registry, _) =>
    {
        var codes = new List<TagCode>();
        for (var i = 0; i < count; i++)
        {
            var community = _town.Registry.CommunityId;
            var asset = new Asset { CommunityId = community, Name = $"Сховище {i}" };
            var tag = new Tag { CommunityId = community, Code = TagCode.Random() };
            tag.Attach(asset.Id, FixedClock.Noon);
            registry.AddRange(asset, tag);
            registry.Add(new PublicityDecision { CommunityId = community, AssetId = asset.Id, Level = PublicityLevel.Closed, Ground = "рішення", ReviewOn = new(2040, 1, 1) });
            codes.Add(tag.Code);
        }

        return Task.FromResult<IReadOnlyList<TagCode>>(codes);
    });

    // The page repeats the code that was asked for, and the date is the moment's: nothing else may differ.
    private async Task<(string Answer, TimeSpan Took)> AskAsync(TagCode code)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await _site.GetAsync($"/{code.Symbols}");
        var body = await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(start);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key != "Date").Select(h => $"{h.Key}: {string.Join(", ", h.Value)}");
        return ($"{string.Join('\n', headers)}\n\n{body.Replace(code.ToString(), "CODE", StringComparison.Ordinal).Replace(code.Symbols, "CODE", StringComparison.Ordinal)}", took);
    }

    // The quicker fifth: what else the machine does only ever adds, and what an answer itself takes is in every one.
    private static TimeSpan Typical(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Pairs / 5);
}
