using AssetTags.Accounts;

namespace AssetTags.Web.Accounts;

/// <summary>Lets attempts on one account wait for each other, so that of many at once each is counted.</summary>
internal sealed class SignInTurns
{
    // Accounts that share a lane only wait a little longer.
    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for the turn; it ends when it is disposed of.</summary>
    /// <param name="email">The account’s address, as typed.</param>
    public async Task<IDisposable> WaitAsync(string email)
    {
        var lane = _lanes[(uint)StringComparer.Ordinal.GetHashCode(AccountFacts.KeyOf(email)) % (uint)_lanes.Length];
        await lane.WaitAsync();
        return new Turn(lane);
    }

    private sealed class Turn(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
