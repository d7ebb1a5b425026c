using System.Text;

namespace AssetTags;

/// <summary>Text in Unicode normalization form C.</summary>
internal static class NormalText
{
    /// <summary>The normalized form; the very same string where it is normalized already.</summary>
    public static string Of(string text)
        => IsPlain(text) || text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    // Latin-1 and the Cyrillic letters up to U+0482 are what registers are written in, and always normalized when no
    // combining mark follows; asking ICU about each value costs more than writing it.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0300' and (< '\u0400' or > '\u0482') and not ('’' or '№' or '–' or '—' or '…' or '‑'))
            {
                return false;
            }
        }

        return true;
    }
}
