namespace AssetTags.Web.Hosting;

/// <summary>Logs faults with all they tell, but only some in a minute: a page that fails for everybody must not fill the disk.</summary>
internal sealed class FaultLog(ILogger<FaultLog> log, TimeProvider clock)
{
    /// <summary>How many faults are logged in a minute.</summary>
    public const int Most = 20;

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private long _start = clock.GetTimestamp();
    private int _count;

    /// <summary>Logs one fault, unless there were enough of them.</summary>
    public void Write(Exception fault, string id, string method, string route)
    {
        if (Admit())
        {
            log.Fault(fault, id, method, route);
        }
    }

    /// <summary>Logs that the database failed, unless there was enough of that.</summary>
    public void WriteDatabase(string kind)
    {
        if (Admit())
        {
            log.DatabaseFailed(kind);
        }
    }

    private bool Admit()
    {
        lock (_lock)
        {
            if (clock.GetElapsedTime(_start) >= s_window)
            {
                if (_count > Most)
                {
                    log.FaultsLeftOut(_count - Most);
                }

                (_start, _count) = (clock.GetTimestamp(), 0);
            }

            return ++_count <= Most;
        }
    }
}
