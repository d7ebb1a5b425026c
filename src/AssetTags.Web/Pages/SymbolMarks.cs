using AssetTags.Tags;

namespace AssetTags.Web.Pages;

/// <summary>Shows in a code what differs from the one that was typed.</summary>
internal static class SymbolMarks
{
    /// <summary>The code as it is printed, symbol by symbol; the hyphen never differs.</summary>
    public static IEnumerable<(char Symbol, bool Differs)> Of(string typed, TagCode code)
    {
        var read = TagCodeReader.Normalized(typed);
        var place = 0;
        foreach (var symbol in code.ToString())
        {
            var isSymbol = symbol != '-';

            // Where a symbol is missing or superfluous, all that follows is shifted, and marking it would only confuse.
            yield return (symbol, isSymbol && read.Length == TagCode.SymbolCount && read[place] != symbol);
            place += isSymbol ? 1 : 0;
        }
    }
}
