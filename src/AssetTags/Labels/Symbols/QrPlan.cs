using System.Globalization;

namespace AssetTags.Labels.Symbols;

/// <summary>The QR symbol a text gets in a given space: version, level and module, chosen before it is encoded.</summary>
/// <param name="Version">1 to 10.</param>
/// <param name="Level">At least the level asked for; higher when the version has room for it.</param>
/// <param name="ModuleDots">Side of one module in dots of 1/300 inch: whole dots, so that no printer blurs an edge.</param>
public readonly record struct QrPlan(int Version, QrLevel Level, int ModuleDots)
{
    private static readonly CultureInfo s_ukrainian = CultureInfo.GetCultureInfo("uk-UA");

    /// <summary>One dot of a 300 dpi printer.</summary>
    public const double DotMm = 25.4 / 300;

    /// <summary>Six dots are 0.508 mm, the first whole number above the 0.5 mm that phones need on paper.</summary>
    public const int FewestDots = 6;

    /// <summary>Side of one module.</summary>
    public double ModuleMm => ModuleDots * DotMm;

    /// <summary>Modules on a side, without the quiet zone.</summary>
    public int ModuleCount => QrCapacity.ModulesOf(Version);

    /// <summary>Side of the symbol without the quiet zone.</summary>
    public double SymbolMm => ModuleCount * ModuleMm;

    /// <summary>Width of the quiet zone on each side: four modules.</summary>
    public double QuietMm => QrCapacity.QuietZone * ModuleMm;

    /// <summary>Side of the square that must stay free: symbol and quiet zone.</summary>
    public double SideMm => SymbolMm + (2 * QuietMm);

    /// <summary>From how far a phone reads it: ten times the symbol, the usual rule of thumb.</summary>
    public double ScanDistanceM => SymbolMm / 100;

    /// <summary>The symbol in words, for a person who prints.</summary>
    public Phrase Text => new(
        string.Create(s_ukrainian, $"QR V{Version}-{Level}: модуль {ModuleMm:0.00#} мм, символ {SymbolMm:0.0} мм, читається з {ScanDistanceM:0.00} м{(Level == QrLevel.M ? "; рівень M, бо для вищого етикетка чи хост не дає місця" : "")}"),
        string.Create(CultureInfo.InvariantCulture, $"QR V{Version}-{Level}: module {ModuleMm:0.00#} mm, symbol {SymbolMm:0.0} mm, read from {ScanDistanceM:0.00} m{(Level == QrLevel.M ? "; level M, since the label or the host leaves no room for a higher one" : "")}"));

    /// <summary>Chooses the smallest version at the level, its modules as large as the space lets them be.</summary>
    /// <param name="length">Characters of the text, all of QR's alphanumeric set.</param>
    /// <param name="sideMm">The square there is, quiet zone included.</param>
    /// <param name="level">The lowest level that will do.</param>
    /// <returns>The plan, or <see langword="null"/> when a module would be under 0.5 mm.</returns>
    public static QrPlan? For(int length, double sideMm, QrLevel level)
    {
        if (QrCapacity.VersionFor(length, level) is not { } version)
        {
            return null;
        }

        // A hair of tolerance: a space given as exactly n dots must count as n.
        var dots = (int)Math.Floor((sideMm / ((QrCapacity.ModulesOf(version) + (2 * QrCapacity.QuietZone)) * DotMm)) + 1e-6);
        return dots < FewestDots ? null : new QrPlan(version, QrCapacity.BestLevel(length, version), dots);
    }
}
