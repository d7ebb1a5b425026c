using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Printing;

/// <summary>What to print.</summary>
/// <param name="Community">Whose labels; its name and host stand on them.</param>
/// <param name="Path">The PDF file to write; an existing one is replaced once the new one is whole.</param>
public sealed record PrintRequest(Community Community, string Path)
{
    /// <summary>The sheet.</summary>
    public SheetFormat Format { get; init; } = SheetFormats.Default;

    /// <summary>What the labels show, laid onto the sheet by <see cref="LabelDesigns.Choose"/>; <see langword="null"/> for what that chooses by itself.</summary>
    public LabelDesign? Design { get; init; }

    /// <summary>Whether a text that is not whole on its label refuses the print.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Which assets.</summary>
    public AssetFilter Filter { get; init; } = new();

    /// <summary>Whether to leave out assets whose label was printed before.</summary>
    public bool IsUnprintedOnly { get; init; }

    /// <summary>The first free slot of the first sheet, from 1.</summary>
    public int StartSlot { get; init; } = 1;

    /// <summary>Spoiled slots of the first sheet, which are passed over.</summary>
    public IReadOnlyCollection<int> SkippedSlots { get; init; } = [];

    /// <summary>The half-used sheet to go on with, of the same <see cref="Format"/>; then <see cref="StartSlot"/> does not count.</summary>
    public HalfUsedSheet? Sheet { get; init; }

    /// <summary>How many labels each asset gets, at least 1.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>The printer's dots to the inch, 150 to 2400.</summary>
    public int Dpi { get; init; } = QrPlan.OfficeDpi;

    /// <summary>The language of the words on the labels.</summary>
    public Language Language { get; init; }

    /// <summary>The design that is printed.</summary>
    /// <exception cref="ArgumentException">The format's labels are too small for any.</exception>
    internal LabelDesign DesignOrDefault() => Design ?? LabelDesigns.Choose(Format, null, []) switch
    {
        ({ } design, _) => design,
        (_, var fault) => throw new ArgumentException(fault.ToString()),
    };

    /// <summary>Told how many labels are drawn, of how many unless words are searched for.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }

    /// <summary>The slots that the labels take.</summary>
    /// <exception cref="ArgumentException">The format cannot be printed, there is no such slot, or none is left.</exception>
    internal SheetSlots Slots() => Sheet is { } sheet
        ? SheetSlots.Free(Format, sheet.FreeSlots.Except(SkippedSlots))
        : SheetSlots.Starting(Format, StartSlot, SkippedSlots);
}

/// <summary>The outcomes of <see cref="PrintLabels"/>.</summary>
public abstract record PrintResult
{
    /// <summary>The file is there and the registry remembers the run.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Report">What to know about the labels.</param>
    /// <param name="Minted">Tags that were made for assets which had none.</param>
    public sealed record Printed(PrintRun Run, LabelSheetReport Report, int Minted) : PrintResult
    {
        /// <summary>The id of the last sheet when it has room for more, to go on with next time; else <see langword="null"/>.</summary>
        public SheetId? Sheet { get; init; }
    }

    /// <summary>No asset answers to the filter, or all of their labels were printed before.</summary>
    public sealed record NothingToPrint : PrintResult;

    /// <summary>Some labels would lie, or texts were cut in a strict print; there is no file.</summary>
    /// <param name="Report">Which, and why.</param>
    public sealed record Refused(LabelSheetReport Report) : PrintResult;
}
