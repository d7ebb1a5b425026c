using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Emblems;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Printing;

/// <summary>What to print.</summary>
/// <param name="Community">Whose labels; its name and host stand on them.</param>
/// <param name="Path">The file to write; an existing one is replaced once the new one is whole.</param>
public sealed record PrintRequest(Community Community, string Path)
{
    /// <summary>The sheet.</summary>
    public SheetFormat Format { get; init; } = SheetFormats.Default;

    /// <summary>What the labels show, laid onto the sheet by <see cref="LabelDesigns.Choose"/>; <see langword="null"/> for what that chooses by itself.</summary>
    public LabelDesign? Design { get; init; }

    /// <summary>Whether a text that is not whole on its label refuses the print.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What gets labels; every asset in use.</summary>
    public PrintSubject Subject { get; init; } = new PrintSubject.Assets(new AssetFilter());

    /// <summary>Which assets, when <see cref="Subject"/> is assets; setting it makes them the subject.</summary>
    public AssetFilter Filter
    {
        get => (Subject as PrintSubject.Assets)?.Filter ?? new AssetFilter();
        init => Subject = new PrintSubject.Assets(value);
    }

    /// <summary>In which order the labels of assets come.</summary>
    public PrintOrder Order { get; init; }

    /// <summary>Whether to leave out what was printed before.</summary>
    public bool IsUnprintedOnly { get; init; }

    /// <summary>The first slot of the first sheet that gets a label, from 1; on a half-used sheet, free ones before it stay free.</summary>
    public int StartSlot { get; init; } = 1;

    /// <summary>Spoiled slots of the first sheet, which are passed over.</summary>
    public IReadOnlyCollection<int> SkippedSlots { get; init; } = [];

    /// <summary>The half-used sheet to go on with, of the same <see cref="Format"/>.</summary>
    public HalfUsedSheet? Sheet { get; init; }

    /// <summary>The run's name, chosen before; <see langword="null"/> for one to be chosen. A run of that name is printed once.</summary>
    public string? Code { get; init; }

    /// <summary>How many labels of each, one after another, at least 1.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>The printer whose errors are to cancel out, or <see langword="null"/>.</summary>
    public PrinterProfile? Printer { get; init; }

    /// <summary>The printer's dots to the inch, 150 to 2400.</summary>
    public int Dpi { get; init; } = QrPlan.OfficeDpi;

    /// <summary>What kind of file it is.</summary>
    public PrintOutput Output { get; init; }

    /// <summary>Who draws the QR symbols of <see cref="PrintOutput.Zpl"/>.</summary>
    public ZplSymbol ZplSymbol { get; init; }

    /// <summary>An emblem for the middle of every symbol, which is of level H then; <see langword="null"/> for none.</summary>
    public Emblem? Emblem { get; init; }

    /// <summary>The language of the words on the labels.</summary>
    public Language Language { get; init; }

    /// <summary>The design that is printed; for blank tags, where nothing else is said, the one that shows nothing but the code.</summary>
    /// <exception cref="ArgumentException">The format's labels are too small for any.</exception>
    internal LabelDesign DesignOrDefault()
    {
        var blank = Design is null && Subject is (PrintSubject.BlankTags or PrintSubject.NewTags) ? LabelDesigns.Choose(Format, LabelDesigns.WordOf(LabelUse.Blank), []).Design : null;
        return Design ?? blank ?? LabelDesigns.Choose(Format, null, []) switch
        {
            ({ } design, _) => design,
            (_, var fault) => throw new ArgumentException(fault.ToString()),
        };
    }

    /// <summary>The run whose labels are printed again, or nothing.</summary>
    public Guid? ReprintOf { get; init; }

    /// <summary>Told how many labels are drawn, of how many.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }

    /// <summary>Why it cannot be printed, and what could; <see langword="null"/> when it can, as far as nobody looked at the labels.</summary>
    public Phrase? Fault => PrintRequestCheck.FaultOf(this);

    /// <summary>The slots that the labels take.</summary>
    /// <exception cref="ArgumentException">The format cannot be printed, there is no such slot, or none is left.</exception>
    internal SheetSlots Slots() => Sheet is { } sheet
        ? SheetSlots.Free(Format, sheet.FreeSlots.Where(free => free >= StartSlot).Except(SkippedSlots))
        : SheetSlots.Starting(Format, StartSlot, SkippedSlots);
}

/// <summary>The kinds of file a print can be.</summary>
public enum PrintOutput
{
    /// <summary>Sheets, or a roll with a page for each label.</summary>
    Pdf,

    /// <summary>Commands of a thermal printer; the format must be a roll, and <see cref="PrintRequest.Dpi"/> that of its head.</summary>
    Zpl,
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
