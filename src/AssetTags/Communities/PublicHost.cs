using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AssetTags.Communities;

/// <summary>The host name that stands in the addresses of tags.</summary>
public static class PublicHost
{
    /// <summary>
    /// The longest host that keeps an office label at QR version 3, level Q: 47 alphanumeric characters less
    /// <c>HTTPS://</c>, a slash and ten symbols (ISO/IEC 18004, table 7).
    /// </summary>
    public const int LongestForLabels = 28;

    /// <summary>Reads a host as a person writes it: with a scheme, a final slash, in any case, in Cyrillic (as Punycode).</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="host">Lower case, ASCII, without scheme and slash.</param>
    /// <returns><see langword="false"/> for a port, a path, a user name, a single label or a character no host may have.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out string host)
    {
        host = "";
        var typed = (text ?? "").Trim().TrimEnd('/');
        foreach (var scheme in (string[])["https://", "http://"])
        {
            typed = typed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? typed[scheme.Length..] : typed;
        }

        if (!TryToAscii(typed, out var ascii) || !ascii.Contains('.', StringComparison.Ordinal)
            || ascii.Length > LongestForLabels + 40 || !ascii.Split('.').All(IsLabel))
        {
            return false;
        }

        host = ascii;
        return true;
    }

    /// <summary>What is wrong with a host that shall stand on labels and what would be right, or <see langword="null"/>.</summary>
    /// <param name="typed">What was typed.</param>
    public static Phrase? WrongIn(string typed)
        => !TryParse(typed, out var host)
            ? new(
                $"«{typed}» — не ім’я хоста. Вкажіть лише хост громади без порту й шляху, наприклад qr.misto.gov.ua.",
                $"'{typed}' is not a host name. Give the community's own host without port and path, such as qr.misto.gov.ua.")
            : host.Length > LongestForLabels
                ? new(
                    $"Хост «{host}» задовгий: {host.Length} знаків. На етикетку вміщається не більше {LongestForLabels}; коротший хост — більші модулі коду.",
                    $"The host '{host}' is too long: {host.Length} characters. Labels take at most {LongestForLabels}; a shorter host means larger QR modules.")
                : null;

    /// <summary>That a host cannot be given to a second community.</summary>
    internal static Phrase TakenBy(string host, Community holder) => new(
        $"Хост {host} належить або належав громаді «{holder.Name}»: її надруковані коди ведуть туди. Візьміть інший хост.",
        $"The host {host} is or was that of '{holder.Name}': its printed codes lead there. Take another host.");

    private static bool TryToAscii(string typed, out string ascii)
    {
        try
        {
            ascii = new IdnMapping().GetAscii(typed).ToLowerInvariant();
            return true;
        }
        catch (ArgumentException)
        {
            ascii = "";
            return false;
        }
    }

    private static bool IsLabel(string label)
        => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-'
            && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
