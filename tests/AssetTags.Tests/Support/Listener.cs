namespace AssetTags.Tests.Support;

/// <summary>Progress that is heard at once, on the thread that tells it.</summary>
internal sealed class Listener(Action<long> hear) : IProgress<long>, IProgress<WorkProgress>
{
    public void Report(long value) => hear(value);

    public void Report(WorkProgress value) => hear(value.Done);

    /// <summary>Cancels as soon as the number is reached.</summary>
    public static Listener Cancels(CancellationTokenSource source, long at) => new(value =>
    {
        if (value >= at)
        {
            source.Cancel();
        }
    });
}
