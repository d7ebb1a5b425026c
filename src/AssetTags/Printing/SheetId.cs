using System.Globalization;
using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>The name of one physical sheet, printed small on it: the code of the run that began it, and its page there.</summary>
/// <param name="Code">The run's <see cref="PrintRun.Code"/>.</param>
/// <param name="Page">The page, from 1.</param>
public readonly record struct SheetId(string Code, int Page)
{
    private const int MostDigits = 7;

    /// <summary>Reads an id such as <c>7K3M9-12</c>; case, spaces and hyphens are forgiven, O for 0, I and L for 1.</summary>
    public static bool TryParse(string? text, out SheetId id)
    {
        var symbols = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–' or '‑' or '_')).Select(Symbol));
        id = default;
        if (symbols.Length is <= RunCode.SymbolCount or > RunCode.SymbolCount + MostDigits || !symbols.All(TagCode.Alphabet.Contains)
            || !int.TryParse(symbols.AsSpan(RunCode.SymbolCount), NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < 1)
        {
            return false;
        }

        id = new SheetId(symbols[..RunCode.SymbolCount], page);
        return true;
    }

    /// <summary>As it is printed: <c>7K3M9-12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}-{Page}");

    private static char Symbol(char typed) => char.ToUpperInvariant(typed) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };
}
