using AssetTags.Labels.Designs;
using AssetTags.Labels.Emblems;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels;

/// <summary>How label sheets are written.</summary>
public sealed record LabelSheetOptions
{
    /// <summary>What the labels show, laid onto the sheet by <see cref="LabelDesigns.Choose"/>; <see langword="null"/> for what that chooses by itself.</summary>
    public LabelDesign? Design { get; init; }

    /// <summary>The slots that labels take; all of every sheet when left out.</summary>
    public SheetSlots? Slots { get; init; }

    /// <summary>The short name of the print. With it every sheet but rolls gets its id, <c>CODE-PAGE</c>, printed small outside its labels.</summary>
    public string? RunCode { get; init; }

    /// <summary>Whether the first sheet was printed on before, and so has an id already.</summary>
    public bool ContinuesSheet { get; init; }

    /// <summary>How many of each label, one after another; <value>1</value>.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>The document's title, shown by viewers and in the printer's queue.</summary>
    public string? Title { get; init; }

    /// <summary>Language of the document and of the words before a number.</summary>
    public Language Language { get; init; } = Language.Ukrainian;

    /// <summary>How the printer errs, so that the print comes out right on it; <see langword="null"/> for one that is not measured.</summary>
    public PrinterCorrection? Correction { get; init; }

    /// <summary>The printer's dots to the inch: modules of QR symbols are whole dots of it; <see cref="QrPlan.OfficeDpi"/>.</summary>
    public int Dpi { get; init; } = QrPlan.OfficeDpi;

    /// <summary>An emblem for the middle of every symbol, which is of level H then; <see langword="null"/> for none.</summary>
    public Emblem? Emblem { get; init; }

    /// <summary>When it was made; left out, the same labels give the same bytes.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Sheets drawn at once; the bytes are the same for any number. As many as processors.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Told what becomes of each label, copy after copy, in order; before its sheet is drawn.</summary>
    public Action<LabelOutcome>? Told { get; init; }
}
