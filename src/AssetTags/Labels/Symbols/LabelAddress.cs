using System.Buffers;
using AssetTags.Tags;

namespace AssetTags.Labels.Symbols;

/// <summary>The address a label leads to, as QR symbols carry it: <c>HTTPS://HOST/CODE</c>.</summary>
/// <remarks>All capitals, so that QR's alphanumeric mode is used, which takes a third less room.</remarks>
public static class LabelAddress
{
    private const string Scheme = "HTTPS://";

    private static readonly SearchValues<char> s_hostCharacters
        = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:");

    /// <summary>The text of the QR symbol.</summary>
    public static string PayloadOf(string host, TagCode code)
    {
        ArgumentNullException.ThrowIfNull(host);
        return $"{Scheme}{host.ToUpperInvariant()}/{code.Symbols}";
    }

    /// <summary>How long that text is.</summary>
    public static int PayloadLength(string host) => Scheme.Length + (host?.Length ?? 0) + 1 + TagCode.SymbolCount;

    /// <summary>Why a host cannot stand on a label, or <see langword="null"/> when it can.</summary>
    public static Phrase? FaultOf(string? host)
        => string.IsNullOrEmpty(host)
            ? new Phrase("Немає адреси сайту: вкажіть її, наприклад qr.misto.gov.ua.", "There is no host: give one, such as qr.city.gov.ua.")
            : host.AsSpan().ContainsAnyExcept(s_hostCharacters)
                ? new Phrase(
                    $"Адреса «{host}» має зайві знаки: потрібні лише латинські літери, цифри, крапка й дефіс, без https:// (кириличну запишіть як xn--…).",
                    $"The host '{host}' has characters it may not have: only Latin letters, digits, dots and hyphens, without https:// (write a Cyrillic one as xn--…).")
                : null;
}
