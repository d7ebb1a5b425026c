using System.Text;

namespace AssetTags.Assets;

/// <summary>Where an asset comes on a walk: by settlement, street, house, room and name.</summary>
/// <remarks>
/// The ordinal order of the keys is the order of the walk, so it is total and the same everywhere. The type of a street
/// counts after its name, so «просп. Миру» and «вул. Миру» stand together; that of a settlement does not count, as registers give it and
/// leave it out. What is not known comes last.
/// </remarks>
internal static class RouteKey
{
    private const string Street = "вул";
    private const char Known = '0', Unknown = '1';

    private static readonly string[] s_settlements = ["м", "місто", "с", "село", "смт", "сел", "селище"];

    private static readonly Dictionary<string, string> s_streets = new(StringComparer.Ordinal)
    {
        ["вул"] = Street,
        ["вулиця"] = Street,
        ["ул"] = Street,
        ["просп"] = "просп",
        ["проспект"] = "просп",
        ["пр-т"] = "просп",
        ["пр"] = "пр",
        ["пр-кт"] = "просп",
        ["пров"] = "пров",
        ["провулок"] = "пров",
        ["б-р"] = "бульв",
        ["бульв"] = "бульв",
        ["бульвар"] = "бульв",
        ["пл"] = "пл",
        ["площа"] = "пл",
        ["майдан"] = "майдан",
        ["шосе"] = "шосе",
        ["узвіз"] = "узвіз",
        ["наб"] = "наб",
        ["набережна"] = "наб",
        ["проїзд"] = "проїзд",
        ["пр-д"] = "проїзд",
        ["туп"] = "туп",
        ["тупик"] = "туп",
        ["алея"] = "алея",
        ["мкр"] = "мкр",
        ["мікрорайон"] = "мкр",
        ["кв-л"] = "квартал",
        ["квартал"] = "квартал",
        ["в’їзд"] = "в’їзд",
    };

    /// <summary>The key of an asset.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="name">What it is called.</param>
    public static string Of(AssetAddress address, string name)
    {
        var key = new StringBuilder(96);
        var (street, house) = HouseIn(address);
        AppendNamed(key, address.PostName, word => s_settlements.Contains(word) ? "" : null, "");
        AppendNamed(key, street, s_streets.GetValueOrDefault, Street);
        HouseOrder.Append(key, house, address.LocatorBuilding);
        key.AppendText(address.LocatorName);
        key.Append(TextOrder.End).AppendText(name);
        return key.ToString();
    }

    // «вул. Миру, 5» with the column of house numbers empty is how many registers are kept.
    private static (string? Street, string? House) HouseIn(AssetAddress address)
    {
        var street = address.Thoroughfare?.Trim();
        if (street is null)
        {
            return (null, address.LocatorDesignator);
        }

        var comma = street.LastIndexOf(',');
        var rest = street[(comma + 1)..].Trim();
        return comma > 0 && string.IsNullOrWhiteSpace(address.LocatorDesignator) && rest.AsSpan().ContainsAnyInRange('0', '9')
            ? (street[..comma], rest)
            : (street, address.LocatorDesignator);
    }

    private static void AppendNamed(StringBuilder key, string? text, Func<string, string?> typeOf, string usual)
    {
        var words = (text ?? "").Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[^1].TrimEnd('.') == "буд")
        {
            words.RemoveAt(words.Count - 1);
        }

        var type = TakeType(words, 0, typeOf) ?? TakeType(words, words.Count - 1, typeOf) ?? TakeJoinedType(words, typeOf) ?? usual;
        key.Append(words.Count > 0 ? Known : Unknown).AppendText(string.Join(' ', words));
        key.Append(TextOrder.End).AppendText(type);
        key.Append(TextOrder.End);
    }

    private static string? TakeType(List<string> words, int place, Func<string, string?> typeOf)
    {
        var type = words.Count > 1 ? typeOf(words[place].TrimEnd('.').ToLowerInvariant()) : null;
        if (type is not null)
        {
            words.RemoveAt(place);
        }

        return type;
    }

    // «вул.Миру», without a space.
    private static string? TakeJoinedType(List<string> words, Func<string, string?> typeOf)
    {
        var dot = words.Count > 0 ? words[0].IndexOf('.', StringComparison.Ordinal) : -1;
        var type = dot > 0 && dot < words[0].Length - 1 ? typeOf(words[0][..dot].ToLowerInvariant()) : null;
        if (type is not null)
        {
            words[0] = words[0][(dot + 1)..];
        }

        return type;
    }
}
