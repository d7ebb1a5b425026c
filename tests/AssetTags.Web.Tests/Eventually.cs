using System.Diagnostics;

namespace AssetTags.Web.Tests;

/// <summary>Waits for what another process' write brings about: a second, and what a loaded machine may add.</summary>
internal static class Eventually
{
    /// <summary>How long a change may take to show.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // Not the promise, but what tests beside this one may take away from it.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Asks until the answer is as expected.</summary>
    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> IsAsync<T>(Func<Task<T>> ask, T expected)
    {
        var watch = Stopwatch.StartNew();
        var last = await ask();
        while (!Equals(last, expected) && watch.Elapsed < s_patience)
        {
            await Task.Delay(20);
            last = await ask();
        }

        Assert.That(last, Is.EqualTo(expected));
        return watch.Elapsed;
    }
}
