using AssetTags.Web.Hosting;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Staff;

/// <summary>Marks a form whose text is shown again when the session ended meanwhile: it was typed with one finger, in the cold.</summary>
/// <param name="field">The field with the text.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeepsTypedAttribute(string field) : Attribute
{
    // Whoever is not signed in sends no photos here.
    private const int MostBytes = 1 << 20;

    private async Task<string?> TypedAsync(HttpContext http)
    {
        try
        {
            return (await http.Request.ReadFormAsync(http.RequestAborted))[field].ToString();
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Answers a form that nobody signed in has sent with what was typed into it.</summary>
    /// <returns>Whether there was anything to answer.</returns>
    public async Task<bool> AnswerAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || http.Request.ContentLength is not < MostBytes)
        {
            return false;
        }

        if (await TypedAsync(http) is not { } typed || string.IsNullOrWhiteSpace(typed))
        {
            return false;
        }

        var back = $"{StaffRefusal.SignInPath}?return={Uri.EscapeDataString(http.Request.Path.ToUriComponent())}";
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        await TypedResults.Content(FaultPage.WithText(http, VisitWords.SessionEnded, typed, (back, VisitWords.SignIn)), "text/html; charset=utf-8", null, StatusCodes.Status401Unauthorized).ExecuteAsync(http);
        return true;
    }
}
