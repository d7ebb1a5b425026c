using AssetTags.Accounts;
using AssetTags.Exchange.Exports;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Imports;

/// <summary>How far the work on an upload is, as its page asks every second.</summary>
/// <param name="IsBusy">Whether it goes on.</param>
/// <param name="Done">Rows read.</param>
/// <param name="Total">Rows there seem to be.</param>
/// <param name="Text">The same in words.</param>
internal sealed record UploadState(bool IsBusy, long Done, long? Total, string Text);

/// <summary>What the pages of an import need besides themselves.</summary>
internal static class ImportEndpoints
{
    public static void AddImports(this IServiceCollection services)
        => services.AddSingleton<Uploads>().AddHostedService(s => s.GetRequiredService<Uploads>()).AddSingleton<UploadWork>();

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/import/{id:guid}/state", State).Needs(Right.Import).ExcludeFromDescription();
        routes.MapGet("/staff/import/{id:guid}/bad.csv", (Guid id, HttpContext http, StaffPerson person, Uploads uploads) => BadAsync(id, ExportFormat.Csv, http, person, uploads))
            .Needs(Right.Import).ExcludeFromDescription();
        routes.MapGet("/staff/import/{id:guid}/bad.xlsx", (Guid id, HttpContext http, StaffPerson person, Uploads uploads) => BadAsync(id, ExportFormat.Xlsx, http, person, uploads))
            .Needs(Right.Import).ExcludeFromDescription();
    }

    private static IResult State(Guid id, StaffPerson person, Uploads uploads)
        => uploads.Find(id, person) is not { } upload ? TypedResults.NotFound() : TypedResults.Json(new UploadState(
            upload.IsBusy, upload.Progress.Done, upload.Progress.Total,
            ImportWords.ReadSoFar(upload.Progress.Done, upload.Progress.Total).In(person.Member.Language)));

    private static Task<IResult> BadAsync(Guid id, ExportFormat format, HttpContext http, StaffPerson person, Uploads uploads)
    {
        if (uploads.Find(id, person) is not { IsBusy: false, Preview: { } preview } upload)
        {
            return Task.FromResult<IResult>(TypedResults.NotFound());
        }

        var name = Path.GetFileNameWithoutExtension(upload.FileName);
        Download.Describe(http, format, $"{name}-{ImportWords.Bad.In(person.Member.Language).ToLowerInvariant()}");
        return Task.FromResult<IResult>(TypedResults.Stream(
            output => BadRows.WriteAsync(upload.Headers, preview.Bad.All(), format, person.Member.Language, output, http.RequestAborted), Download.TypeOf(format)));
    }
}
