using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Emblems;

/// <summary>How much of a QR symbol an emblem may take.</summary>
/// <remarks>
/// Only level H, which restores about 30 % of its codewords, and 8 % of the symbol at most, so that most of the reserve stays for dirt;
/// whole modules in the very middle, none of them a function module. From version 7 on an alignment pattern stands there; in version 1 format information is too near.
/// </remarks>
internal static class EmblemRoom
{
    /// <summary>The largest share of the symbol's modules, quiet zone not counted.</summary>
    public const double MostShare = 0.08;

    /// <summary>Side of the square cleared for an emblem, in modules; odd, as the symbol's own; <see langword="null"/> when there must be none, as for no plan at all.</summary>
    public static int? ModulesOf(QrPlan plan)
    {
        var side = (int)Math.Sqrt(MostShare * plan.ModuleCount * plan.ModuleCount);
        side -= side % 2 == 0 ? 1 : 0;
        return plan is { Version: > 0, Level: QrLevel.H } && !HitsFunction(plan, side) ? side : null;
    }

    private static bool HitsFunction(QrPlan plan, int side)
    {
        var first = (plan.ModuleCount - side) / 2;
        var square = ((1UL << side) - 1) << first;
        return QrFunctionModules.Of(plan.Version).Skip(first).Take(side).Any(row => (row & square) != 0);
    }
}
