namespace AssetTags.Tests.Architecture;

/// <summary>Which namespace uses which, with one example for each arrow.</summary>
/// <remarks>A constant or a <c>nameof</c> of another namespace leaves no trace in a compiled assembly, so it is no arrow.</remarks>
internal sealed class NamespaceGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _arrows = new(StringComparer.Ordinal);

    /// <summary>Reads the types; arrows to types that are not among them are left out.</summary>
    public static NamespaceGraph Of(IEnumerable<Type> types)
    {
        var graph = new NamespaceGraph();
        var read = types.Where(t => t.Namespace is not null).ToHashSet();
        foreach (var type in read)
        {
            var user = TypeUses.Outermost(type);
            foreach (var used in TypeUses.Of(type).Select(TypeUses.Outermost).Where(read.Contains))
            {
                graph.Draw(user, used);
            }
        }

        return graph;
    }

    /// <summary>The namespaces that one namespace uses, itself excluded.</summary>
    public IEnumerable<string> UsedBy(string name) => _arrows.TryGetValue(name, out var used) ? used.Keys : [];

    /// <summary>A shortest circle, arrow by arrow with an example of each, or empty when there is none.</summary>
    public IReadOnlyList<string> Circle()
    {
        var circle = _arrows.Keys.Select(ShortestWayBack).Where(way => way.Count > 0).MinBy(way => way.Count) ?? [];
        return [.. circle.Select((from, i) => Arrow(from, circle[(i + 1) % circle.Count]))];
    }

    private string Arrow(string from, string to) => $"{from} -> {to}: {_arrows[from][to]}";

    private void Draw(Type user, Type used)
    {
        if (user.Namespace == used.Namespace)
        {
            return;
        }

        if (!_arrows.TryGetValue(user.Namespace!, out var arrows))
        {
            _arrows[user.Namespace!] = arrows = new(StringComparer.Ordinal);
        }

        arrows.TryAdd(used.Namespace!, $"{user.FullName} uses {used.FullName}");
    }

    // Breadth first, so the way back that is found first is a shortest one.
    private List<string> ShortestWayBack(string start)
    {
        var cameFrom = new Dictionary<string, string>();
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var here))
        {
            foreach (var there in UsedBy(here))
            {
                if (there == start)
                {
                    return Way(start, here, cameFrom);
                }

                if (cameFrom.TryAdd(there, here))
                {
                    next.Enqueue(there);
                }
            }
        }

        return [];
    }

    private static List<string> Way(string start, string end, Dictionary<string, string> cameFrom)
    {
        var way = new List<string> { end };
        while (way[^1] != start)
        {
            way.Add(cameFrom[way[^1]]);
        }

        way.Reverse();
        return way;
    }
}
