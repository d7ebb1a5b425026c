using AssetTags.Labels.Emblems;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Fitting;

/// <summary>Places one emblem into the symbols of many labels; labels of one plan share the result.</summary>
internal sealed class EmblemPlacing(Emblem emblem)
{
    private readonly Dictionary<(QrPlan Plan, double XMm, double YMm), LabelEmblem> _placed = [];

    /// <summary>The emblem in the middle of a symbol that has <see cref="EmblemRoom"/>, half a module free around it.</summary>
    /// <param name="plan">The symbol.</param>
    /// <param name="xMm">Left edge of its first module on the label.</param>
    /// <param name="yMm">Top edge of its first module on the label.</param>
    public LabelEmblem At(QrPlan plan, double xMm, double yMm)
    {
        if (!_placed.TryGetValue((plan, xMm, yMm), out var placed))
        {
            var modules = EmblemRoom.ModulesOf(plan) ?? throw new ArgumentException("The symbol has no room for an emblem.", nameof(plan));
            var inset = (((plan.ModuleCount - modules) / 2) + 0.5) * plan.ModuleMm;
            var shapes = emblem.Within(xMm + inset, yMm + inset, (modules - 1) * plan.ModuleMm);
            _placed[(plan, xMm, yMm)] = placed = new LabelEmblem(modules, shapes);
        }

        return placed;
    }
}
