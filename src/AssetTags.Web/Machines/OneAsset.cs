using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Web.Hosting;
using AssetTags.Web.Negotiation;

namespace AssetTags.Web.Machines;

/// <summary>Answers for one asset, by its code or its key.</summary>
internal sealed class OneAsset(PublicRegistry registry, ResolveCode resolve, ReadPublicRecord records, MissLimiter misses)
{
    public async Task<IResult> ReadAsync(HttpContext http, Community host, string key, AnswerForm form, CancellationToken cancellation)
    {
        var community = await registry.OpenAsync(host, cancellation);
        var (record, problem) = Guid.TryParseExact(key, "D", out var id)
            ? (await records.RunAsync(community, id, cancellation), Problems.UnknownAsset())
            : await OfCodeAsync(community, key, cancellation);
        if (record is not null)
        {
            return MachineAnswer.In(form, Subject.Of(record), StatusCodes.Status200OK, community, new PublicLink(host));
        }

        if (problem.Status != StatusCodes.Status404NotFound || misses.Miss(http) is not { } wait)
        {
            return MachineResult.Of(problem);
        }

        await FaultPages.TooManyAsync(http, wait);
        return TypedResults.Empty;
    }

    private async Task<(PublicRecord? Record, ProblemView Problem)> OfCodeAsync(PublicCommunity community, string typed, CancellationToken cancellation)
    {
        var views = new Views(new PublicLink(community.Community));
        var result = await resolve.RunAsync(community, typed, cancellation);
        var record = result switch
        {
            ResolveCodeResult.Live live => await records.OfAsync(community, live.Asset, live.Code, cancellation),
            ResolveCodeResult.Replaced old => await records.OfAsync(community, old.Asset, old.Successor, cancellation),
            _ => null,
        };
        return (record, result switch
        {
            ResolveCodeResult.Ended ended => Problems.EndedCode(views.LinkTo(ended.Successor)),
            ResolveCodeResult.Blank => Problems.BlankCode(),
            _ => Problems.UnknownCode(result, views),
        });
    }
}
