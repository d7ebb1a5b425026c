using AssetTags.Journal;

namespace AssetTags.Printing;

/// <summary>One print: which labels went onto which slots of which sheets.</summary>
public sealed class PrintRun : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "print-run";

    /// <summary>The sheet format, such as <c>A4-3x8</c>.</summary>
    public string Format { get; internal init; } = "";

    /// <summary>The host that stands on the labels and in their QR symbols.</summary>
    public string Host { get; internal init; } = "";

    /// <summary>The slot of the first sheet that got the first label, counted from 1.</summary>
    public int StartSlot { get; internal init; }

    /// <summary>How many labels each tag got.</summary>
    public int Copies { get; internal init; }

    /// <summary>Labels printed, copies included.</summary>
    public int LabelCount { get; internal init; }

    /// <summary>Sheets used.</summary>
    public int PageCount { get; internal init; }

    /// <summary>SHA-256 of the file that was printed from, lower-case hexadecimal.</summary>
    public string FileHash { get; internal init; } = "";
}
