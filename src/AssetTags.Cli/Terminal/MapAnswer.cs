using AssetTags.Places;

namespace AssetTags.Cli.Terminal;

/// <summary>What is said of base maps.</summary>
internal static class MapAnswer
{
    public static Phrase Name(BaseMapKind kind) => kind == BaseMapKind.Boundary ? new("Межа", "Boundary") : new("Вулиці", "Streets");

    public static Phrase Line(BaseMapKind kind, BaseMapDrawing drawing, string? attribution)
    {
        var (name, owner) = (Name(kind), string.IsNullOrWhiteSpace(attribution) ? "" : $". {attribution.Trim()}");
        return new(
            $"{name.Uk}: об’єктів {drawing.FeatureCount}, точок {drawing.PositionCount}{owner}",
            $"{name.En}: {drawing.FeatureCount} features, {drawing.PositionCount} positions{owner}");
    }
}
