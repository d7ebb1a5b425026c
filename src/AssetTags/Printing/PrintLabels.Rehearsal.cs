using AssetTags.Labels;

namespace AssetTags.Printing;

public sealed partial class PrintLabels
{
    /// <summary>Does everything that printing does, texts fitted and sheets drawn, but mints, writes and records nothing.</summary>
    /// <param name="request">What would be printed; its path does not matter.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ArgumentException">The format cannot be printed, or the start or copies are out of range.</exception>
    public Task<PrintRehearsal> RehearseAsync(PrintRequest request, CancellationToken cancellation) => RehearseAsync(request, int.MaxValue, cancellation);

    /// <summary>The same, but only the first labels are drawn: for somebody who is still choosing.</summary>
    /// <param name="request">What would be printed.</param>
    /// <param name="most">How many assets or tags at most.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<PrintRehearsal> RehearseAsync(PrintRequest request, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = await new PrintPlan(registry, request).ReadAsync(cancellation);
        var plan = all.Count > most ? all[..most] : all;
        var labels = new List<RehearsedLabel>(plan.Count);
        var contents = new PrintQueue(registry, publicity, request).LabelsAsync(plan, cancellation);
        var (planned, copies) = (0, 0);
        var report = await DrawAsync(request, request.Slots(), code: null, contents, plan.Count, Stream.Null, Note, cancellation);
        return new PrintRehearsal(report, labels, all.Count(label => label.TagId is null), report.FreeSlots.Count) { Planned = all.Count, Drawn = plan.Count };

        // Told copy after copy, but of a refused label once.
        void Note(LabelOutcome outcome)
        {
            labels.Add(Rehearsed(outcome) with { AssetId = plan[planned].AssetId });
            var isLast = outcome.Refusal is not null || ++copies == request.Copies;
            (planned, copies) = isLast ? (planned + 1, 0) : (planned, copies);
        }
    }

    private static RehearsedLabel Rehearsed(LabelOutcome outcome)
    {
        var label = outcome.Label;
        var code = label.Code == PrintQueue.Placeholder ? (Tags.TagCode?)null : label.Code;
        return new RehearsedLabel(code, label.Name, label.Address, outcome.Place, outcome.Cuts, outcome.Refusal);
    }
}
