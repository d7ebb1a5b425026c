using AssetTags.Assets;
using AssetTags.Labels.Designs;
using AssetTags.Printing;

namespace AssetTags.Web.Staff.Labels;

/// <summary>Something that keeps a print from being printed, and the field where it is put right.</summary>
/// <param name="Field">The field's id.</param>
/// <param name="Reason">What is wrong, and what would be right.</param>
internal readonly record struct PrintFault(string Field, Phrase Reason);

/// <summary>A print as far as its form describes it, and what the form has to offer.</summary>
/// <param name="Form">The form.</param>
/// <param name="Request">The print; what could not be read is as it is by default.</param>
internal sealed record PrintDraft(PrintForm Form, PrintRequest Request)
{
    public IReadOnlyList<PrintFault> Faults { get; init; } = [];

    /// <summary>Lines of a pasted list that name no asset.</summary>
    public IReadOnlyList<UnclearLine> Unclear { get; init; } = [];

    public IReadOnlyList<KnownFormat> Formats { get; init; } = [];

    /// <summary>The designs that fit the format.</summary>
    public IReadOnlyList<LabelDesign> Designs { get; init; } = [];

    public IReadOnlyList<PrinterProfile> Printers { get; init; } = [];

    /// <summary>The newest half-used sheets of the format.</summary>
    public IReadOnlyList<HalfUsedSheet> Sheets { get; init; } = [];

    /// <summary>How many assets were picked in the register.</summary>
    public int Picked { get; init; }

    /// <summary>The run that is printed again.</summary>
    public PrintRun? Again { get; init; }

    /// <summary>What would be printed; <see langword="null"/> when nothing is chosen or something is wrong.</summary>
    public PrintRehearsal? Rehearsal { get; init; }

    /// <summary>The first sheet, or the one that was asked for.</summary>
    public required SheetDrawing Drawing { get; init; }

    public Phrase? FaultAt(string field) => Faults.Where(f => f.Field == field).Select(f => (Phrase?)f.Reason).FirstOrDefault();

    /// <summary>How many sheets the print takes, as far as it was laid out.</summary>
    public long Pages => Math.Max(1, Rehearsal?.Report.Pages ?? 1);

    /// <summary>The label that is shown large.</summary>
    public (int Number, RehearsedLabel Label)? Shown
    {
        get
        {
            var labels = Rehearsal?.Labels ?? [];
            var number = Math.Clamp(Form.Shown, 1, Math.Max(1, labels.Count));
            return labels.Count == 0 ? null : (number, labels[number - 1]);
        }
    }
}
