namespace AssetTags.Web.Hosting;

/// <summary>How much one visitor, and all together, may ask of the site.</summary>
internal sealed record SiteLimits
{
    /// <summary>The longest body of a request, in bytes.</summary>
    public long Body { get; init; } = 1024 * 1024;

    /// <summary>How long a request's headers may take to come.</summary>
    public TimeSpan Headers { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many connections may be open.</summary>
    public int Connections { get; init; } = 10_000;

    /// <summary>How many requests are worked on at once; kept pages do not count.</summary>
    public int AtWork { get; init; } = Math.Max(16, Environment.ProcessorCount * 8);

    /// <summary>How many of them may be one visitor’s, on each side, public and staff.</summary>
    public int AtWorkForOne => Math.Max(2, AtWork / 2);

    /// <summary>How many more wait for their turn.</summary>
    public int Waiting { get; init; } = 500;

    /// <summary>How many unknown codes an address may try in <see cref="Window"/>.</summary>
    public int MissesOfAddress { get; init; } = 20;

    /// <summary>How many unknown codes its neighbours (/24; for IPv6 /48) and it may try together.</summary>
    public int MissesOfNetwork { get; init; } = 200;

    /// <summary>How many searches an address may make in <see cref="Window"/>; kept answers do not count.</summary>
    public int Searches { get; init; } = 60;

    /// <summary>How many times an address may try to sign in in <see cref="Window"/>.</summary>
    public int SignIns { get; init; } = 20;

    /// <summary>The time over which misses and searches are counted.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(1);
}
