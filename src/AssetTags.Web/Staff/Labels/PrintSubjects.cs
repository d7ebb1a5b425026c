using AssetTags.Assets;
using AssetTags.Labels.Sheets;
using AssetTags.Lists;
using AssetTags.Printing;

namespace AssetTags.Web.Staff.Labels;

/// <summary>What the form means to print, found in the registry.</summary>
/// <param name="Request">The request with its subject.</param>
/// <param name="Fault">What is wrong with the choice.</param>
internal sealed record ChosenSubject(PrintRequest Request, PrintFault? Fault = null)
{
    public IReadOnlyList<UnclearLine> Unclear { get; init; } = [];

    /// <summary>How many assets were picked in the register.</summary>
    public int Picked { get; init; }

    /// <summary>The run that is printed again.</summary>
    public PrintRun? Again { get; init; }
}

/// <summary>Reads what gets labels.</summary>
internal sealed class PrintSubjects(RegistryContext registry, FindListedAssets find, ListAssets lists, FindStaleLabels stale, PlanReprint reprint)
{
    private const int MostPicked = 20_000;

    public Task<ChosenSubject> ReadAsync(PrintForm form, PrintRequest request, CancellationToken cancellation) => form.What switch
    {
        PrintWhat.Picked => PickedAsync(form, request, cancellation),
        PrintWhat.Unprinted => Task.FromResult(new ChosenSubject(request with { IsUnprintedOnly = true })),
        PrintWhat.List => ListedAsync(form, request, cancellation),
        PrintWhat.Blank => Task.FromResult(Blank(form, request)),
        PrintWhat.Stale => StaleAsync(form, request, cancellation),
        PrintWhat.Run => AgainAsync(form, request, cancellation),
        _ => Task.FromResult(new ChosenSubject(request)),
    };

    private async Task<ChosenSubject> PickedAsync(PrintForm form, PrintRequest request, CancellationToken cancellation)
    {
        var read = ListQuery.ReadStrictly(form.Query);
        if (form.Ids.Count == 0 && read.Fault is { } fault)
        {
            return Wrong(request, "what", fault);
        }

        // Neither keys nor a list are nothing, not the whole register.
        var ids = form.Ids.Count > 0 ? form.Ids : form.Query.Length == 0 ? [] : await lists.IdsAsync(request.Community.Id, read.Query, cancellation);
        return ids.Count is > 0 and <= MostPicked
            ? new(request with { Filter = new AssetFilter { Only = ids }, IsUnprintedOnly = form.IsUnprintedOnly }) { Picked = ids.Count }
            : Wrong(request, "what", ids.Count == 0
                ? new("Серед обраного в реєстрі немає жодного об’єкта.", "No asset is among what was picked in the register.")
                : new($"За раз друкуємо до {MostPicked} обраних; звузьте список фільтрами.", $"Up to {MostPicked} are printed at a time; narrow the list with filters.")) with
            { Picked = ids.Count };
    }

    private static ChosenSubject Blank(PrintForm form, PrintRequest request) => PrintForm.NumberOf(form.Blank) is > 0 and var count
        ? new(request with { Subject = new PrintSubject.NewTags(count) })
        : Wrong(request, "blank", new("Скільки чистих міток? Напишіть число, наприклад 24.", "How many blank tags? Write a number, such as 24."));

    private async Task<ChosenSubject> ListedAsync(PrintForm form, PrintRequest request, CancellationToken cancellation)
    {
        var found = await find.RunAsync(request.Community.Id, form.List, cancellation);
        return found.Assets.Count > 0
            ? new(request with { Filter = new AssetFilter { Only = found.Assets }, IsUnprintedOnly = form.IsUnprintedOnly }) { Unclear = found.Unclear }
            : Wrong(request, "list", new(
                "У списку не знайдено жодного об’єкта. Вставте інвентарні номери, коди міток або ідентифікатори, по одному в рядку.",
                "No asset was found in the list. Paste inventory numbers, tags’ codes or identifiers, one a line.")) with
            { Unclear = found.Unclear };
    }

    private async Task<ChosenSubject> StaleAsync(PrintForm form, PrintRequest request, CancellationToken cancellation)
    {
        var all = new Renewal(await stale.RunAsync(request.Community, [], cancellation).ToListAsync(cancellation));
        var meant = form.With.Length > 0 ? all.PrintedWith(form.With) : all;
        return meant.OnSheets.Count > 0
            ? new(request with { Subject = new PrintSubject.Tags([.. meant.OnSheets.Select(l => l.TagId)]) })
            : Wrong(request, "what", new("Застарілих етикеток на аркушах немає.", "There are no labels on sheets that are out of date."));
    }

    private async Task<ChosenSubject> AgainAsync(PrintForm form, PrintRequest request, CancellationToken cancellation)
    {
        var run = await registry.FindRunAsync(request.Community.Id, form.RunAgain, cancellation);
        if (run is null or { IsPlate: true })
        {
            return Wrong(request, "what", run is null
                ? new("Такого друку немає.", "There is no such run.")
                : new("Це табличка, а не аркуш етикеток: її замовляють окремо.", "This is a plate, not a sheet of labels: it is ordered by itself."));
        }

        var page = PrintForm.NumberOf(form.Page);
        if (SlotList.Read(form.Slots, request.Format.SlotCount, out var slots) is { } part)
        {
            return Wrong(request, "what", new(
                $"Місця «{part}» немає: на аркуші їх {request.Format.SlotCount}. Напишіть, як-от 3,17 або 17-19.",
                $"There is no slot '{part}': a sheet has {request.Format.SlotCount}. Write 3,17 or 17-19.")) with
            { Again = run };
        }

        // On the very slots they had, until somebody chooses others.
        var plan = await reprint.RunAsync(
            request, run, new ReprintPart(page ?? (slots.Count > 0 ? 1 : null), slots, IsElsewhere: form.Start.Length > 0 || form.Sheet.Length > 0 || run.Format != request.Format.Id), cancellation);
        return plan switch
        {
            PlanReprintResult.Ready ready => new(ready.Request) { Again = run },
            PlanReprintResult.NotFound { Reason: var reason } => Wrong(request, "what", reason) with { Again = run },
            PlanReprintResult.Ended { Reasons.Count: var count } => Wrong(request, "what", new(
                $"Міток, які вже не в ужитку, серед них {count}. Надрукуйте решту за місцями, а для тих об’єктів — нові мітки.",
                $"{count} of these tags are no longer in use. Print the others by their slots, and new tags for those assets.")) with
            { Again = run },
            _ => throw new NotSupportedException(),
        };
    }

    private static ChosenSubject Wrong(PrintRequest request, string field, Phrase reason) => new(request, new PrintFault(field, reason));
}
