using AssetTags.Labels;
using AssetTags.Labels.Symbols;
using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>Says what is wrong with a print before anything is read for it.</summary>
internal static class PrintRequestCheck
{
    private const int MostCopies = 1_000;

    public static Phrase? FaultOf(PrintRequest request)
        => (request.Design is null ? LabelSheets.FaultOf(request.Format) : request.Format.Fault)
            ?? (request.Output == PrintOutput.Zpl ? LabelZpl.FaultOf(request.Format, request.Dpi) : null)
            ?? FaultOfNumbers(request)
            ?? FaultOfSheet(request);

    private static Phrase? FaultOfNumbers(PrintRequest request)
        => request.Dpi is < QrPlan.CoarsestDpi or > QrPlan.FinestDpi ? new Phrase(
                $"Принтер має від {QrPlan.CoarsestDpi} до {QrPlan.FinestDpi} точок на дюйм, а тут {request.Dpi}.",
                $"A printer has {QrPlan.CoarsestDpi} to {QrPlan.FinestDpi} dots to the inch, and here are {request.Dpi}.")
            : request.Copies is < 1 or > MostCopies ? new Phrase(
                $"Копій може бути від 1 до {MostCopies}.", $"There can be 1 to {MostCopies} copies.")
            : request.Subject is PrintSubject.NewTags { Count: < 1 or > MintTags.Most } ? new Phrase(
                $"За раз створюють від 1 до {MintTags.Most} міток.", $"1 to {MintTags.Most} tags are made at a time.")
            : null;

    private static Phrase? FaultOfSheet(PrintRequest request)
    {
        var (format, count) = (request.Format, request.Format.SlotCount);
        if (request.SkippedSlots.Append(request.StartSlot).Any(slot => slot < 1 || slot > count))
        {
            return new Phrase($"На аркуші {format.Id} місця від 1 до {count}.", $"A sheet {format.Id} has slots 1 to {count}.");
        }

        if (request.Sheet is { } sheet && sheet.Format.Id != format.Id)
        {
            return new Phrase(
                $"Аркуш {sheet.Id} має формат {sheet.Format.Id}, а обрано {format.Id}.", $"The sheet {sheet.Id} is a {sheet.Format.Id}, and {format.Id} is chosen.");
        }

        var free = request.Sheet?.FreeSlots ?? Enumerable.Range(1, count);
        return free.Where(slot => slot >= request.StartSlot).Except(request.SkippedSlots).Any() ? null : new Phrase(
            "Пропущено всі вільні місця аркуша. Лишіть хоч одне або візьміть новий аркуш.",
            "All free slots of the sheet are passed over. Leave one at least, or take a new sheet.");
    }
}
