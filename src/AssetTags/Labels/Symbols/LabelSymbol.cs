using System.Collections.Concurrent;
using AssetTags.Tags;

namespace AssetTags.Labels.Symbols;

/// <summary>The QR symbol of a label. The more labels of one host, the sooner: they become a <see cref="QrFamily"/>.</summary>
/// <remarks>A symbol is the same whichever way it came about, so the order of labels, threads and runs never shows.</remarks>
public static class LabelSymbol
{
    // Preparing a family costs as much as encoding some seventy symbols.
    private const int TooFewForFamily = 64;
    private const int MostHosts = 64;

    private static readonly ConcurrentDictionary<(string Host, int Version, QrLevel Level), Host> s_hosts = new();

    /// <summary>Encodes the address of a label.</summary>
    /// <param name="host">The host it leads to.</param>
    /// <param name="code">The code on it.</param>
    /// <param name="plan">A plan made for an address of this length.</param>
    /// <exception cref="ArgumentException">The address is too long for the plan, or the host has characters it may not have.</exception>
    public static QrSymbol Of(string host, TagCode code, QrPlan plan)
    {
        var key = (host, plan.Version, plan.Level);
        if (!s_hosts.TryGetValue(key, out var known))
        {
            Forget();
            known = s_hosts.GetOrAdd(key, static _ => new Host());
        }

        return known.Encode(LabelAddress.PayloadOf(host, code), plan);
    }

    private static void Forget()
    {
        if (s_hosts.Count >= MostHosts)
        {
            s_hosts.Clear();
        }
    }

    private sealed class Host
    {
        private int _encoded;
        private volatile QrFamily? _family;

        public QrSymbol Encode(string text, QrPlan plan)
        {
            if (_family is { } family)
            {
                return family.Encode(text);
            }

            // One thread prepares the family; the others need not wait for it.
            if (Interlocked.Increment(ref _encoded) == TooFewForFamily)
            {
                _family = QrFamily.Prove(text, TagCode.SymbolCount, plan);
            }

            return QrSymbol.Encode(text, plan);
        }
    }
}
