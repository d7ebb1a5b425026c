namespace AssetTags.Printing;

/// <summary>One label of a print run.</summary>
public sealed class PrintedLabel
{
    /// <summary>The run.</summary>
    public Guid PrintRunId { get; internal init; }

    /// <summary>Its place in the run, counted from 1.</summary>
    public int Position { get; internal init; }

    /// <summary>The tag.</summary>
    public Guid TagId { get; internal init; }

    /// <summary>The sheet, counted from 1.</summary>
    public int Page { get; internal init; }

    /// <summary>The slot on the sheet, counted from 1, left to right and then down.</summary>
    public int Slot { get; internal init; }

    /// <summary>A 64-bit hash of the object's name on it, to know one that has changed since; <see langword="null"/> in runs of before.</summary>
    public long? NameHash { get; internal init; }

    /// <summary>The same of everything else it says but code and host.</summary>
    public long? TextHash { get; internal init; }
}
