using System.Text.RegularExpressions;
using AssetTags.Assets;

namespace AssetTags.Publication;

/// <summary>Takes the house number out of an asset's name, where people like to repeat the address.</summary>
internal static partial class HouseNumberMask
{
    /// <summary>The name without «буд. 12», and without the asset's own house number where it stands behind a street.</summary>
    public static string Of(string name, AssetAddress address)
    {
        var masked = House().Replace(name, "");
        if (address.LocatorDesignator is { Length: > 0 } number && PlaceBehindStreet(masked, number) is var place and >= 0)
        {
            masked = masked.Remove(place, number.Length);
        }

        return Tail().Replace(masked, "") is { Length: > 0 } rest ? rest : name;
    }

    private static int PlaceBehindStreet(string name, string number)
    {
        for (var place = name.IndexOf(number, StringComparison.OrdinalIgnoreCase); place >= 0;
            place = name.IndexOf(number, place + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = place + number.Length;
            var standsAlone = (place == 0 || !char.IsLetterOrDigit(name[place - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end]));
            if (standsAlone && Street().IsMatch(name.AsSpan(0, place)))
            {
                return place;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"\b(вул|просп|пров|бульв|пл\.|площ|шосе|узвіз|проїзд|набережн|майдан)[^;()«»""]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"[,\s]*\b(?:буд(?:инок|инку|\.)?|д\.)\s*(?:№\s*)?\d+(?:\s*[-/]\s*\d+)?\s?[а-яіїєґ]?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"[\s,;]+$")]
    private static partial Regex Tail();
}
