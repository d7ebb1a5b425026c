using AssetTags.Publication;
using AssetTags.Web.Negotiation;

namespace AssetTags.Web.Machines;

/// <summary>What an address that people open answers to programs.</summary>
/// <remarks>
/// Statuses, the same in every form: 200 for a code that leads to its asset, one that was replaced, and one that waits for its asset;
/// 410 for a lost or revoked one; 404 for an unknown one, of which a closed asset's cannot be told.
/// </remarks>
internal static class MachineAnswer
{
    private static readonly AnswerForm[] s_forms = [AnswerForm.Html, AnswerForm.Json, AnswerForm.JsonLd, AnswerForm.GeoJson, AnswerForm.Linkset];

    /// <summary>The status of a code's answer.</summary>
    public static int StatusOf(ResolveCodeResult result) => result switch
    {
        ResolveCodeResult.Unknown => StatusCodes.Status404NotFound,
        ResolveCodeResult.Ended => StatusCodes.Status410Gone,
        _ => StatusCodes.Status200OK,
    };

    /// <summary>The answer to a code; <see langword="null"/> when a page is wanted.</summary>
    /// <param name="http">The request; its response is told that it depends on <c>Accept</c>, and where the other forms are.</param>
    /// <param name="result">What the code stands for.</param>
    /// <param name="record">The record of its asset, where it was read; else the asset alone is told.</param>
    /// <param name="community">The community.</param>
    public static MachineResult? Of(HttpContext http, ResolveCodeResult result, PublicRecord? record, PublicCommunity community)
    {
        var link = new PublicLink(community.Community);
        return Of(http, Subject.Of(result, record), StatusOf(result), () => Problems.UnknownCode(result, new Views(link)), community, link);
    }

    /// <summary>The answer to an asset's key; <see langword="null"/> when a page is wanted.</summary>
    public static MachineResult? Of(HttpContext http, PublicRecord? record, PublicCommunity community)
    {
        var link = new PublicLink(community.Community);
        var subject = record is null ? null : Subject.Of(record);
        return Of(http, subject, StatusCodes.Status200OK, Problems.UnknownAsset, community, link);
    }

    /// <summary>A subject in a form other than a page.</summary>
    internal static MachineResult In(AnswerForm form, Subject subject, int status, PublicCommunity community, PublicLink link) => MachineResult.Of(
        form switch
        {
            AnswerForm.JsonLd => AssetJsonLd.Of(subject, community.Community, link),
            AnswerForm.GeoJson => AssetGeoJson.Of(subject, link),
            AnswerForm.Linkset => AssetLinkset.Of(subject, link),
            _ => JsonOf(subject, community, link),
        },
        form,
        status);

    private static MachineResult? Of(
        HttpContext http, Subject? subject, int status, Func<ProblemView> unknown, PublicCommunity community, PublicLink link)
    {
        http.Response.Headers.Append("Vary", "Accept");
        var form = AcceptedForm.Of(http.Request);
        if (form == AnswerForm.None)
        {
            return MachineResult.Of(Problems.NotAcceptable(s_forms.Select(AcceptedForm.MediaTypeOf)));
        }

        if (subject is null)
        {
            return form == AnswerForm.Html ? null : MachineResult.Of(unknown());
        }

        http.Response.Headers.Append("Link", $"<{subject.CanonicalAt(link)}>; rel=\"canonical\"");
        http.Response.Headers.Append("Link", $"<{subject.CanonicalAt(link)}>; rel=\"linkset\"; type=\"{AcceptedForm.MediaTypeOf(AnswerForm.Linkset)}\"");
        return form == AnswerForm.Html ? null : In(form, subject, status, community, link);
    }

    private static object JsonOf(Subject subject, PublicCommunity community, PublicLink link)
    {
        var views = new Views(link);
        return subject.Code.IsNone && subject.Record is { } record
            ? views.Of(record)
            : new CodeView
            {
                Code = subject.Code.ToString(),
                Url = link.To(subject.Code),
                State = subject.State,
                Since = subject.Since,
                ReplacedBy = views.LinkTo(subject.Successor),
                Community = views.Of(community.Community),
                Asset = subject.Record is { } shown ? views.Of(shown) : null,
            };
    }
}
