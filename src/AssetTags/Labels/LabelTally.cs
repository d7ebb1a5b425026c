using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels;

/// <summary>Counts what a run must tell of its labels.</summary>
internal sealed class LabelTally
{
    private readonly List<LabelCut> _cuts = [];
    private readonly List<LabelRefusal> _refusals = [];
    private QrPlan? _symbol;
    private long _cutCount;
    private long _refusalCount;

    /// <summary>Counts a label that is not printed.</summary>
    public void Refuse(LabelRefusal refusal) => Keep(_refusals, refusal, ref _refusalCount);

    /// <summary>Counts a label that is.</summary>
    public void Add(LabelLayout label)
    {
        foreach (var cut in label.Cuts)
        {
            Keep(_cuts, cut, ref _cutCount);
        }

        _symbol = _symbol is { } known && known.ModuleMm <= label.Plan.ModuleMm ? known : label.Plan;
    }

    /// <summary>Sums up.</summary>
    public LabelSheetReport Report(long labels, long pages, SheetPosition? first, SheetPosition? last) => new()
    {
        Labels = labels,
        Pages = pages,
        FirstPosition = labels > 0 ? first : null,
        LastPosition = labels > 0 ? last : null,
        Symbol = _symbol,
        Cuts = _cuts,
        CutCount = _cutCount,
        Refusals = _refusals,
        RefusalCount = _refusalCount,
    };

    private static void Keep<T>(List<T> kept, T item, ref long count)
    {
        count++;
        if (kept.Count < LabelSheetReport.MostDetails)
        {
            kept.Add(item);
        }
    }
}
