using System.Collections.Concurrent;

namespace AssetTags.Web.Hosting;

/// <summary>Counts codes that were asked for and are not there to be shown, so that nobody tries them all.</summary>
/// <remarks>
/// What is found is never refused: many residents share one address of a mobile operator. A page resolves its code first; when there is
/// nothing to show, whatever the reason, it calls <see cref="Miss"/> and answers 429 if that says how long to wait.
/// Neither addresses nor codes are kept: only numbers made with a secret of this run, and only for one window.
/// </remarks>
internal sealed class MissLimiter(SiteLimits limits, TimeProvider clock)
{
    // Beyond this many visitors in a window only networks are told apart, then nobody.
    private const int MostKept = 200_000;

    private readonly AddressPrefix _prefix = new();
    private readonly Lock _lock = new();
    private ConcurrentDictionary<ulong, int> _misses = new();
    private long _windowStart = clock.GetTimestamp();

    /// <summary>Whether the visitor has used up the misses of this window: then spare the search for near codes.</summary>
    /// <returns>How long to wait; <see langword="null"/> for a visitor in good standing.</returns>
    public TimeSpan? Ask(HttpContext http) => Judge(http, add: 0);

    /// <summary>Counts one miss.</summary>
    /// <returns>How long to wait when that was one too many; <see langword="null"/> otherwise.</returns>
    public TimeSpan? Miss(HttpContext http) => Judge(http, add: 1);

    private TimeSpan? Judge(HttpContext http, int add)
    {
        var rest = Turn();
        var address = http.Connection.RemoteIpAddress;
        var ofVisitor = Count(_prefix.OfVisitor(address), add);
        var ofNetwork = Count(_prefix.OfNetwork(address), add);
        return ofVisitor > limits.MissesOfAddress || ofNetwork > limits.MissesOfNetwork ? rest : null;
    }

    private int Count(ulong key, int add)
        => add == 0 ? _misses.GetValueOrDefault(key)
            : _misses.AddOrUpdate(_misses.Count < MostKept || _misses.ContainsKey(key) ? key : 0, add, (_, known) => known + add);

    // Forgets everything when the window is over, and tells how long this one lasts.
    private TimeSpan Turn()
    {
        lock (_lock)
        {
            var passed = clock.GetElapsedTime(_windowStart);
            if (passed >= limits.Window)
            {
                _misses = new();
                _windowStart = clock.GetTimestamp();
                passed = TimeSpan.Zero;
            }

            return limits.Window - passed;
        }
    }
}
