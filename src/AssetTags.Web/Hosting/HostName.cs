namespace AssetTags.Web.Hosting;

/// <summary>The name in a <c>Host</c> header (RFC 9110, section 7.2).</summary>
internal static class HostName
{
    /// <summary>The names by which a machine calls itself.</summary>
    public static readonly IReadOnlyList<string> Local = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether a header names the machine itself.</summary>
    public static bool IsLocal(string? header)
    {
        var name = Of(header);
        foreach (var local in Local)
        {
            if (name.Equals(local, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name without port and final dot; empty when the port is none.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> header)
    {
        var end = header.StartsWith("[") ? header.IndexOf(']') + 1 : header.IndexOf(':') is var colon and >= 0 ? colon : header.Length;
        var port = header[end..];
        if (port.Length > 0 && (port.Length is < 2 or > 6 || port[0] != ':' || port[1..].ContainsAnyExceptInRange('0', '9')))
        {
            return [];
        }

        var name = header[..end];
        return name.EndsWith(".") ? name[..^1] : name;
    }
}
