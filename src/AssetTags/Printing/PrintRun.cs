using AssetTags.Journal;

namespace AssetTags.Printing;

/// <summary>One print: which labels went onto which slots of which sheets.</summary>
public sealed class PrintRun : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "print-run";

    /// <summary>The short name people read and type, and the first half of its sheets' ids; <see langword="null"/> in runs of before.</summary>
    public string? Code { get; internal init; }

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

    /// <summary>The design's id, and a hash of what it said then; <see langword="null"/> in runs of before.</summary>
    public string? Design { get; internal init; }

    /// <summary>The first 16 hexadecimal digits of the design's SHA-256, to know a design that has changed since.</summary>
    public string? DesignHash { get; internal init; }

    /// <summary>The printer profile it was corrected for, or <see langword="null"/>.</summary>
    public string? Printer { get; internal init; }

    /// <summary>The id of the half-used sheet its first page was printed on, or <see langword="null"/> for a new sheet.</summary>
    public string? ContinuesSheet { get; internal init; }

    /// <summary>Spoiled slots of the first sheet that were passed over, as <c>3,17</c>; <see langword="null"/> when there were none.</summary>
    public string? SkippedSlots { get; internal init; }

    /// <summary>The run whose labels were printed again, or <see langword="null"/>.</summary>
    public Guid? ReprintOf { get; internal init; }

    /// <summary>Whether it was a plate for its maker, which has no sheet: its design stands for the format.</summary>
    public bool IsPlate => Design is not null && Design == Format && LabelCount == 1;
}
