using AssetTags.Communities;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Printing;

namespace AssetTags.Web.Staff.Labels;

/// <summary>Makes a print of what its form says, and lays it out without making or recording anything.</summary>
internal sealed class PrintDesk(
    RegistryContext registry, KnownFormats formats, KnownDesigns designs, PrinterProfiles printers, HalfUsedSheets sheets, PrintSubjects subjects, PrintLabels print)
{
    /// <summary>How many labels are laid out while somebody is choosing; the print itself checks all.</summary>
    public const int MostDrawn = 300;

    private const int MostSheets = 12;

    /// <summary>Reads the form and lays the print out.</summary>
    public async Task<PrintDraft> LayOutAsync(Community community, PrintForm form, CancellationToken cancellation)
    {
        var draft = await ReadAsync(community, form, cancellation);
        var rehearsal = form.What != PrintWhat.Nothing && draft.Faults.Count == 0 ? await print.RehearseAsync(draft.Request, MostDrawn, cancellation) : null;
        var page = Math.Min(form.SheetPage, Math.Max(1, rehearsal?.Report.Pages ?? 1));
        return draft with { Rehearsal = rehearsal, Drawing = SheetDrawing.Of(draft.Request, rehearsal?.Labels ?? [], page) };
    }

    /// <summary>Reads the form, and what it can choose from.</summary>
    public async Task<PrintDraft> ReadAsync(Community community, PrintForm form, CancellationToken cancellation)
    {
        var faults = new List<PrintFault>();
        var own = await designs.OwnAsync(community.Id, cancellation);
        var request = Design(new PrintRequest(community, "") { Format = await FormatAsync(community, form, faults, cancellation) }, form, own, faults);
        request = await SlotsAsync(await DeviceAsync(request, form, faults, cancellation), form, faults, cancellation);
        var subject = await subjects.ReadAsync(form, request, cancellation);
        request = subject.Request;
        faults.AddRange(subject.Fault is { } fault ? [fault] : []);
        faults.AddRange(faults.Count == 0 && request.Fault is { } wrong ? [new PrintFault("format", wrong)] : []);
        return new PrintDraft(form, request)
        {
            Faults = faults,
            Unclear = subject.Unclear,
            Picked = subject.Picked,
            Again = subject.Again,
            Formats = await formats.AllAsync(community.Id, cancellation),
            Designs = [.. LabelDesigns.All.Concat(own).Where(d => LabelDesigns.Choose(request.Format, d.Id, own).Design is not null).DistinctBy(d => d.Id)],
            Printers = await printers.AllAsync(community.Id, cancellation),
            Sheets = await sheets.ListAsync(community.Id, request.Format.Id, cancellation).Take(MostSheets).ToListAsync(cancellation),
            Drawing = SheetDrawing.Of(request, []),
        };
    }

    // A run that is printed again brings its format, design and printer, until others are chosen.
    private async Task<SheetFormat> FormatAsync(Community community, PrintForm form, List<PrintFault> faults, CancellationToken cancellation)
    {
        var again = form is { What: PrintWhat.Run, Format.Length: 0 } ? (await registry.FindRunAsync(community.Id, form.RunAgain, cancellation))?.Format : null;
        var named = again ?? (form.Format.Length > 0 ? form.Format : null);
        if (named is not null && await formats.FindAsync(community.Id, named, cancellation) is not { Format.Fault: null })
        {
            faults.Add(new("format", new($"Формату «{named}» немає. Оберіть зі списку.", $"There is no format '{named}'. Choose one of the list.")));
            return SheetFormats.Default;
        }

        return named is null ? SheetFormats.Default : (await formats.FindAsync(community.Id, named, cancellation))!.Format;
    }

    private static PrintRequest Design(PrintRequest request, PrintForm form, IReadOnlyList<LabelDesign> own, List<PrintFault> faults)
    {
        request = request with { Language = form.IsEnglish ? Language.English : Language.Ukrainian, IsStrict = form.IsStrict };
        if (form.Design.Length == 0)
        {
            return request;
        }

        var (design, fault) = LabelDesigns.Choose(request.Format, form.Design, own);
        faults.AddRange(fault is { } wrong ? [new PrintFault("design", wrong)] : []);
        return request with { Design = design };
    }

    private async Task<PrintRequest> DeviceAsync(PrintRequest request, PrintForm form, List<PrintFault> faults, CancellationToken cancellation)
    {
        var printer = form.Printer.Length == 0 ? null : await printers.FindAsync(request.Community.Id, form.Printer, cancellation);
        if (form.Printer.Length > 0 && printer is null)
        {
            faults.Add(new("printer", new($"Профілю принтера «{form.Printer}» немає. Оберіть зі списку.", $"There is no printer profile '{form.Printer}'. Choose one of the list.")));
        }

        var isZpl = form.IsZpl && request.Format.Kind == SheetKind.Roll;
        return request with
        {
            Printer = printer,
            Output = isZpl ? PrintOutput.Zpl : PrintOutput.Pdf,
            Dpi = Number(form.Dpi, "dpi", (int?)request.Format.Dpi ?? (isZpl ? LabelZplOptions.Resolutions[0] : QrPlan.OfficeDpi), faults),
            Copies = Number(form.Copies, "copies", 1, faults),
            Order = form.IsByRoute ? PrintOrder.Route : PrintOrder.Listed,
        };
    }

    private async Task<PrintRequest> SlotsAsync(PrintRequest request, PrintForm form, List<PrintFault> faults, CancellationToken cancellation)
    {
        var sheet = form.Sheet.Length > 0 && SheetId.TryParse(form.Sheet, out var id) ? await sheets.FindAsync(request.Community.Id, id, cancellation) : null;
        if (form.Sheet.Length > 0 && sheet is not SheetFinding.HasRoom)
        {
            faults.Add(new("sheet", sheet is SheetFinding.IsFull
                ? new($"На аркуші {form.Sheet} вільних місць уже немає. Візьміть інший.", $"The sheet {form.Sheet} has no free slot any more. Take another.")
                : new($"Аркуша {form.Sheet} немає. Оберіть зі списку або візьміть новий.", $"There is no sheet {form.Sheet}. Choose one of the list, or take a new one.")));
        }

        // Slots of another format mean nothing here: the format was changed after they were chosen.
        var half = (sheet as SheetFinding.HasRoom)?.Sheet is { } found && found.Format.Id == request.Format.Id ? found : null;
        var count = request.Format.SlotCount;
        var start = PrintForm.NumberOf(form.Start) is { } chosen and > 0 && chosen <= count ? chosen : 1;
        return request with
        {
            Sheet = half,
            StartSlot = half is null ? start : half.FreeSlots.Where(free => free >= start).DefaultIfEmpty(half.FreeSlots[0]).First(),
            SkippedSlots = [.. form.Skipped.Where(slot => slot >= 1 && slot <= count)],
        };
    }

    private static int Number(string typed, string field, int usual, List<PrintFault> faults)
    {
        if (typed.Length > 0 && PrintForm.NumberOf(typed) is null)
        {
            faults.Add(new(field, new($"«{typed}» — не число. Приклад: {usual}", $"'{typed}' is no number. Example: {usual}")));
        }

        return PrintForm.NumberOf(typed) ?? usual;
    }
}
