using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels;

/// <summary>How label sheets are written.</summary>
public sealed record LabelSheetOptions
{
    /// <summary>What the labels show, laid onto the sheet by <see cref="LabelDesigns.Choose"/>; <see langword="null"/> for what that chooses by itself.</summary>
    public LabelDesign? Design { get; init; }

    /// <summary>The first free place of the first sheet, counted from 1; <value>1</value>.</summary>
    public int StartSlot { get; init; } = 1;

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

    /// <summary>When it was made; left out, the same labels give the same bytes.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Sheets drawn at once; the bytes are the same for any number. As many as processors.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
