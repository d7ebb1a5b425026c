using AssetTags.Places;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Search;

/// <summary>The names that the streets of a community had before or have now.</summary>
internal sealed class StreetNames
{
    private readonly ILookup<string, StreetRename> _byNew;
    private readonly ILookup<string, StreetRename> _byOld;

    private StreetNames(IReadOnlyList<StreetRename> renames)
    {
        _byNew = renames.ToLookup(r => KeyOf(r.NewName));
        _byOld = renames.ToLookup(r => KeyOf(r.OldName));
    }

    public static async Task<StreetNames> LoadAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
        => new(await registry.StreetRenames.AsNoTracking()
            .Where(r => r.CommunityId == communityId && r.RemovedAt == null).OrderBy(r => r.Id).ToListAsync(cancellation));

    /// <summary>
    /// The other names of a street: all former ones, however often it was renamed, and the later ones where the register still has a former one.
    /// </summary>
    public IReadOnlyList<string> Of(string? street, string? settlement)
    {
        if (string.IsNullOrWhiteSpace(street) || (_byNew.Count == 0 && _byOld.Count == 0))
        {
            return [];
        }

        var names = new List<string>();
        Follow(street, settlement, _byNew, r => r.NewName, r => r.OldName, names);
        Follow(street, settlement, _byOld, r => r.OldName, r => r.NewName, names);
        return names;
    }

    /// <summary>The keys of every name that a street may have through this one.</summary>
    public IReadOnlyCollection<string> KeysAround(StreetRename rename)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([KeyOf(rename.OldName), KeyOf(rename.NewName)]);
        while (open.TryDequeue(out var key))
        {
            if (keys.Add(key))
            {
                _byNew[key].Select(r => KeyOf(r.OldName)).Concat(_byOld[key].Select(r => KeyOf(r.NewName))).ToList().ForEach(open.Enqueue);
            }
        }

        return keys;
    }

    /// <summary>A street's name without its kind.</summary>
    public static string KeyOf(string? street) => Join(street, StreetKinds.IsStreet);

    private static void Follow(
        string street, string? settlement, ILookup<string, StreetRename> steps, Func<StreetRename, string> from, Func<StreetRename, string> to, List<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { KeyOf(street) };
        var open = new Queue<string>([street]);
        while (open.TryDequeue(out var name))
        {
            foreach (var step in steps[KeyOf(name)].Where(r => IsSameKind(from(r), name) && IsSamePlace(r.Settlement, settlement) && seen.Add(KeyOf(to(r)))))
            {
                names.Add(to(step));
                open.Enqueue(to(step));
            }
        }
    }

    private static bool IsSameKind(string one, string other)
        => KindOf(one) is not { } kind || KindOf(other) is not { } otherKind || kind == otherKind;

    private static string? KindOf(string street) => SearchFold.Asked(street).FirstOrDefault(StreetKinds.IsStreet);

    private static bool IsSamePlace(string? one, string? other)
        => string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other)
            || Join(one, StreetKinds.IsSettlement) == Join(other, StreetKinds.IsSettlement);

    private static string Join(string? name, Func<string, bool> isKind) => string.Join(' ', SearchFold.Asked(name).Where(w => !isKind(w)));
}
