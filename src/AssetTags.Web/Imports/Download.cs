using AssetTags.Exchange.Exports;
using Microsoft.Net.Http.Headers;

namespace AssetTags.Web.Imports;

/// <summary>Tables that leave the site as files.</summary>
internal static class Download
{
    /// <summary>The media type of a format.</summary>
    public static string TypeOf(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "text/csv; charset=utf-8",
        ExportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/geo+json",
    };

    /// <summary>The ending of a file's name.</summary>
    public static string EndingOf(ExportFormat format) => format switch { ExportFormat.Csv => ".csv", ExportFormat.Xlsx => ".xlsx", _ => ".geojson" };

    /// <summary>Says that the answer is a file to be kept, never to be shown.</summary>
    public static void Describe(HttpContext http, ExportFormat format, string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name + EndingOf(format));
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
    }
}
