using AssetTags.Labels;

namespace AssetTags.Printing;

public sealed partial class PrintLabels
{
    /// <summary>Does everything that printing does, texts fitted and sheets drawn, but mints, writes and records nothing.</summary>
    /// <param name="request">What would be printed; its path does not matter.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ArgumentException">The format cannot be printed, or the start or copies are out of range.</exception>
    public async Task<PrintRehearsal> RehearseAsync(PrintRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var plan = await new PrintPlan(registry, request).ReadAsync(cancellation);
        var labels = new List<RehearsedLabel>(plan.Count);
        var contents = new PrintQueue(registry, publicity, request).LabelsAsync(plan, cancellation);
        var report = await DrawAsync(request, request.Slots(), code: null, contents, plan.Count, Stream.Null, outcome => labels.Add(Rehearsed(outcome)), cancellation);
        return new PrintRehearsal(report, labels, plan.Count(label => label.TagId is null), report.FreeSlots.Count);
    }

    private static RehearsedLabel Rehearsed(LabelOutcome outcome)
    {
        var label = outcome.Label;
        var code = label.Code == PrintQueue.Placeholder ? (Tags.TagCode?)null : label.Code;
        return new RehearsedLabel(code, label.Name, label.Address, outcome.Place, outcome.Cuts, outcome.Refusal);
    }
}
