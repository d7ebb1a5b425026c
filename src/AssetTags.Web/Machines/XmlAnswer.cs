using System.Text;
using System.Xml;

namespace AssetTags.Web.Machines;

/// <summary>Writes an answer in XML as it is made, so that no answer is held in memory.</summary>
internal sealed class XmlAnswer(string mediaType, Func<XmlWriter, CancellationToken, Task> write) : IResult
{
    private static readonly XmlWriterSettings s_settings = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = $"{mediaType}; charset=utf-8";
        httpContext.Response.Headers.AccessControlAllowOrigin = "*";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await WriteAsync(httpContext.Response.Body, httpContext.RequestAborted);
        }
    }

    /// <summary>The document alone.</summary>
    public async Task WriteAsync(Stream stream, CancellationToken cancellation)
    {
        await using var xml = XmlWriter.Create(stream, s_settings);
        await xml.WriteStartDocumentAsync();
        await write(xml, cancellation);
        await xml.WriteEndDocumentAsync();
    }

    /// <summary>A text without the characters that XML has no way to write.</summary>
    public static string Clean(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}
