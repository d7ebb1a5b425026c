using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AssetTags.Web.Negotiation;

/// <summary>Chooses the form of an answer by the header <c>Accept</c> (RFC 9110, section 12.5.1).</summary>
/// <remarks>
/// The form with the greatest weight wins; each form takes the weight of the most specific range that names it. Among equal weights a
/// form that is named goes before one that only a wildcard admits, then the one named first, then the order of
/// <see cref="AnswerForm"/>. So <c>*/*</c>, no header and one that cannot be read mean the page, and
/// <c>application/json, */*</c> means JSON.
/// </remarks>
internal static class AcceptedForm
{
    private const int MostRanges = 40;

    private static readonly AnswerForm[] s_all = [AnswerForm.Html, AnswerForm.Json, AnswerForm.JsonLd, AnswerForm.GeoJson, AnswerForm.Linkset];

    /// <summary>The media type of a form.</summary>
    public static string MediaTypeOf(AnswerForm form) => form switch
    {
        AnswerForm.Html => "text/html",
        AnswerForm.JsonLd => "application/ld+json",
        AnswerForm.GeoJson => "application/geo+json",
        AnswerForm.Linkset => "application/linkset+json",
        _ => "application/json",
    };

    /// <summary>The form that a request wants of an address that has them all.</summary>
    public static AnswerForm Of(HttpRequest request) => Of(request.Headers.Accept, s_all);

    /// <summary>The form that is wanted among <paramref name="offered"/>, of which the first is given to whoever takes anything.</summary>
    /// <returns><see cref="AnswerForm.None"/> when every offered form is refused.</returns>
    public static AnswerForm Of(StringValues accept, IReadOnlyList<AnswerForm> offered)
    {
        if (IsBrowser(accept, offered) || !MediaTypeHeaderValue.TryParseList(accept, out var ranges) || ranges.Count == 0)
        {
            return offered[0];
        }

        var best = (Form: AnswerForm.None, Weight: 0.0, Exactness: 0, Place: 0);
        foreach (var form in offered)
        {
            var (weight, exactness, place) = WeightOf(MediaTypeOf(form), ranges);
            if (weight > best.Weight || (weight > 0 && weight == best.Weight && (exactness > best.Exactness
                || (exactness == best.Exactness && exactness == Named && place < best.Place))))
            {
                best = (form, weight, exactness, place);
            }
        }

        return best.Form;
    }

    private const int Named = 3;

    // What browsers send, without taking it to pieces: HTML named first with full weight cannot be outdone.
    private static bool IsBrowser(StringValues accept, IReadOnlyList<AnswerForm> offered)
        => accept.Count == 0 || (accept.Count == 1 && offered[0] == AnswerForm.Html
            && (accept[0] is null or "" or "*/*" || (accept[0]!.StartsWith("text/html,", StringComparison.OrdinalIgnoreCase)
                && accept[0]!.LastIndexOf("text/html", StringComparison.OrdinalIgnoreCase) == 0)));

    private static (double Weight, int Exactness, int Place) WeightOf(string mediaType, IList<MediaTypeHeaderValue> ranges)
    {
        var found = (Weight: 0.0, Exactness: 0, Place: 0);
        for (var place = 0; place < Math.Min(ranges.Count, MostRanges); place++)
        {
            var exactness = ExactnessOf(ranges[place], mediaType);
            if (exactness > found.Exactness)
            {
                found = (ranges[place].Quality ?? 1, exactness, place);
            }
        }

        return found;
    }

    private static int ExactnessOf(MediaTypeHeaderValue range, string mediaType)
        => range.MatchesAllTypes ? 1
            : range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? Named
            : range.MatchesAllSubTypes && mediaType.StartsWith(range.Type.AsSpan().ToString() + "/", StringComparison.OrdinalIgnoreCase) ? 2
            : 0;
}
