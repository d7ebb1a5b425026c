namespace AssetTags;

/// <summary>How far a long work is.</summary>
/// <param name="Done">What is done, in whatever the work counts: rows, labels.</param>
/// <param name="Total">How many there are in all, estimated where counting would cost a reading; <see langword="null"/> when nobody knows.</param>
public readonly record struct WorkProgress(long Done, long? Total);
