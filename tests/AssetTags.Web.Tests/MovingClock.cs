namespace AssetTags.Web.Tests;

/// <summary>A clock whose hands a test moves; its timers are real.</summary>
internal sealed class MovingClock(DateTimeOffset start) : TimeProvider
{
    private long _moved;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + TimeSpan.FromTicks(Volatile.Read(ref _moved));

    public override long GetTimestamp() => start.Ticks + Volatile.Read(ref _moved);

    public void Move(TimeSpan time) => Interlocked.Add(ref _moved, time.Ticks);
}
