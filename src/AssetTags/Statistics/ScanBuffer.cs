using System.Runtime.InteropServices;
using AssetTags.Tags;

namespace AssetTags.Statistics;

/// <summary>One kind of scan: whose host, which code, which day, from where.</summary>
/// <param name="CommunityId">The community on whose host it was scanned.</param>
/// <param name="Code">The code; <c>default</c> for what is no code.</param>
/// <param name="Day">The day in the community's time zone.</param>
/// <param name="Referrer">Where the visitor came from.</param>
internal readonly record struct Scan(Guid CommunityId, TagCode Code, DateOnly Day, ScanReferrer Referrer);

/// <summary>
/// Counts scans in memory between two flushes; one for the whole program. It is told nothing of an address or a device, so that
/// there is nothing to leak.
/// </summary>
/// <remarks>
/// What a code is worth is not looked up here but by <see cref="FlushScans"/>, so that a request for a closed code takes as long
/// as one for an unknown code. A crash loses what was not flushed.
/// </remarks>
public sealed class ScanBuffer
{
    /// <summary>How many different kinds of scans are kept apart; beyond, a new code counts as an unknown one, and nothing is dropped.</summary>
    public const int MostKinds = 100_000;

    private readonly Lock _lock = new();
    private Dictionary<Scan, long> _counts = [];

    /// <summary>How many scans wait to be flushed.</summary>
    public long Waiting
    {
        get
        {
            lock (_lock)
            {
                return _counts.Values.Sum();
            }
        }
    }

    /// <summary>Counts one scan of a code, whatever it is worth.</summary>
    /// <param name="communityId">The community on whose host it was scanned.</param>
    /// <param name="code">The code.</param>
    /// <param name="referrer">Where the visitor came from.</param>
    /// <param name="day">The day in the community's time zone.</param>
    public void Count(Guid communityId, TagCode code, ScanReferrer referrer, DateOnly day) => Add(new Scan(communityId, code, day, referrer), 1);

    /// <summary>Counts one scan of something that looked like a code and is none: a slip, a damaged label.</summary>
    /// <param name="communityId">The community on whose host it was scanned.</param>
    /// <param name="referrer">Where the visitor came from.</param>
    /// <param name="day">The day in the community's time zone.</param>
    public void CountUnknown(Guid communityId, ScanReferrer referrer, DateOnly day) => Count(communityId, default, referrer, day);

    /// <summary>Takes out what was counted until now; counting goes on.</summary>
    internal IReadOnlyDictionary<Scan, long> Take()
    {
        lock (_lock)
        {
            var taken = _counts;
            _counts = [];
            return taken;
        }
    }

    /// <summary>Puts back what could not be flushed.</summary>
    internal void PutBack(IReadOnlyDictionary<Scan, long> taken)
    {
        foreach (var (scan, count) in taken)
        {
            Add(scan, count);
        }
    }

    private void Add(Scan scan, long count)
    {
        lock (_lock)
        {
            if (_counts.Count >= MostKinds && !_counts.ContainsKey(scan))
            {
                scan = scan with { Code = default };
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_counts, scan, out _) += count;
        }
    }
}
