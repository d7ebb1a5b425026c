namespace AssetTags;

/// <summary>Addresses that may stand in a link.</summary>
public static class WebAddress
{
    /// <summary>The address in its canonical form; <see langword="null"/> unless it begins with http or https and carries no password.</summary>
    public static string? Of(string? text)
        => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.UserInfo.Length == 0
            ? address.AbsoluteUri
            : null;
}
