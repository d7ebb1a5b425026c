using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Web.Staff;

namespace AssetTags.Web.Tests.Staff;

/// <summary>A browser without a screen: keeps cookies, brings the form's token, follows no redirect by itself.</summary>
internal sealed partial class StaffBrowser(WebSite site, string? session, string host)
{
    private readonly Dictionary<string, string> _cookies = session is null ? [] : new() { [StaffSession.Cookie] = session };
    private string? _token;

    /// <summary>The cookies it holds now.</summary>
    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>The page's text, which must be there.</summary>
    public async Task<string> HtmlAsync(string path)
    {
        using var answer = await GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode == HttpStatusCode.OK ? WebUtility.HtmlDecode(html) : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {answer.Headers.Location} {html}");
    }

    /// <summary>Sends a form as the page's own button does.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string? Value)[] fields)
        => PostAsync(path, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value ?? ""))));

    /// <summary>Sends a body, such as files, with the form's token in a header.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Add("X-Form-Token", _token ??= await TokenAsync());
        return await SendAsync(request);
    }

    /// <summary>Sends a request with the cookies.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Host = host;
        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var answer = await site.Http.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set.Select(c => c.Split(';')[0].Split('=', 2)))
            {
                Keep(cookie[0], cookie[1]);
            }
        }

        return answer;
    }

    private void Keep(string name, string value)
    {
        if (value.Length == 0)
        {
            _cookies.Remove(name);
        }
        else
        {
            _cookies[name] = value;
        }

        // A new session asks for a new token.
        _token = name == StaffSession.Cookie ? null : _token;
    }

    /// <summary>The token of a form on a page that everybody who is signed in, or nobody, may open.</summary>
    public async Task<string> TokenAsync()
    {
        var html = await HtmlAsync(_cookies.ContainsKey(StaffSession.Cookie) ? "/staff/account" : "/staff/sign-in");
        return Token().Match(html) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException("No form on the page.");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
