using System.Globalization;
using AssetTags.Desk;
using AssetTags.Publicity;
using AssetTags.Web.Machines;
using Microsoft.AspNetCore.Http.Features;

namespace AssetTags.Web.Staff.Desk;

/// <summary>What the endpoints of the desk answer alike.</summary>
internal static class DeskAnswers
{
    public static MachineResult Refused(IEnumerable<FieldFault> faults) => MachineResult.Of(Problems.Of(
        StatusCodes.Status422UnprocessableEntity,
        new("Так зберегти не можна.", "It cannot be saved so."), new("Що не так і як правильно, сказано в errors.", "What is wrong and what would be right is in errors.")) with
    { Errors = DeskAssetView.Told(faults) });

    public static MachineResult Outdated() => MachineResult.Of(Problems.Of(
        StatusCodes.Status412PreconditionFailed,
        new("Тим часом дещо з цього змінили.", "Some of this was changed meanwhile."), new("Прочитайте знову й надішліть теперішнє.", "Read again, and send what holds now.")));

    public static MachineResult RevisionMissing() => MachineResult.Of(Problems.Of(StatusCodes.Status428PreconditionRequired, new(
        "Потрібен заголовок If-Match з ревізією об’єкта, як її дає ETag.", "The header If-Match is needed, with the asset’s revision as ETag gives it.")));

    /// <summary>The revision of a header; what is no revision is none that there is, as a stale one. <see langword="null"/> where nothing was sent.</summary>
    public static int? RevisionIn(string? ifMatch)
        => string.IsNullOrWhiteSpace(ifMatch) ? null
            : ifMatch.Trim() is ['"', .. var inner, '"'] && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;

    /// <summary>Reads the level of a parameter; answers what is wrong with a word that is none.</summary>
    public static MachineResult? LevelIn(string? text, out PublicityLevel? level)
    {
        level = Enum.TryParse<PublicityLevel>(text, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : null;
        return string.IsNullOrWhiteSpace(text) || level is not null ? null : MachineResult.Of(Problems.BadQuery(new Dictionary<string, IReadOnlyList<string>>
        {
            ["mayOpenTo"] = ["Рівень: open, generalised або minimal.", "The level is open, generalised or minimal."],
        }));
    }

    public static void SetRevision(HttpContext http, int revision) => http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    public static Guid CommunityOf(HttpContext http) => http.Features.GetRequiredFeature<RequestCommunity>().Community.Id;

    public static void Tells(this RouteHandlerBuilder endpoint, params int[] problems)
    {
        foreach (var status in (int[])[400, 401, 403, .. problems, 503])
        {
            endpoint.Produces<ProblemView>(status, MachineResult.ProblemType);
        }
    }
}
