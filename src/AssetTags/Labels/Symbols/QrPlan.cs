using System.Globalization;

namespace AssetTags.Labels.Symbols;

/// <summary>The QR symbol a text gets in a given space: version, level and module, chosen before it is encoded.</summary>
/// <param name="Version">1 to 10.</param>
/// <param name="Level">At least the level asked for; higher when the version has room for it.</param>
/// <param name="ModuleDots">Side of one module in dots of the printer: whole dots, so that it blurs no edge.</param>
/// <param name="Dpi">The printer's dots to the inch.</param>
public readonly record struct QrPlan(int Version, QrLevel Level, int ModuleDots, int Dpi = QrPlan.OfficeDpi)
{
    /// <summary>What office printers have at least: 300 dots to the inch, or a multiple.</summary>
    public const int OfficeDpi = 300;

    /// <summary>The coarsest printer there is a plan for.</summary>
    public const int CoarsestDpi = 150;

    /// <summary>The finest printer there is a plan for.</summary>
    public const int FinestDpi = 2400;

    /// <summary>One dot of a printer of <see cref="OfficeDpi"/>.</summary>
    public const double OfficeDotMm = 25.4 / OfficeDpi;

    /// <summary>The least module: what phones need on paper.</summary>
    public const double LeastModuleMm = 0.5;

    /// <summary>The fewest whole dots of an office printer that make such a module: 0.508 mm.</summary>
    public const int OfficeLeastDots = 6;

    private static readonly CultureInfo s_ukrainian = CultureInfo.GetCultureInfo("uk-UA");

    /// <summary>One dot of the printer.</summary>
    public double DotMm => DotMmAt(Dpi);

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
        string.Create(s_ukrainian, $"QR V{Version}-{Level}: модуль {ModuleMm:0.00#} мм (точок принтера: {ModuleDots} при {Dpi} dpi), символ {SymbolMm:0.0} мм, читається з {ScanDistanceM:0.00} м{(Level == QrLevel.M ? "; рівень M, бо для вищого етикетка чи хост не дає місця" : "")}"),
        string.Create(CultureInfo.InvariantCulture, $"QR V{Version}-{Level}: module {ModuleMm:0.00#} mm ({ModuleDots} printer dots at {Dpi} dpi), symbol {SymbolMm:0.0} mm, read from {ScanDistanceM:0.00} m{(Level == QrLevel.M ? "; level M, since the label or the host leaves no room for a higher one" : "")}"));

    /// <summary>Chooses the smallest version at the level, its modules as large as the space lets them be.</summary>
    /// <param name="length">Characters of the text, all of QR's alphanumeric set.</param>
    /// <param name="sideMm">The square there is, quiet zone included.</param>
    /// <param name="level">The lowest level that will do.</param>
    /// <param name="dpi">The printer's dots to the inch.</param>
    /// <returns>The plan, or <see langword="null"/> when a module would be under <see cref="LeastModuleMm"/>.</returns>
    public static QrPlan? For(int length, double sideMm, QrLevel level, int dpi = OfficeDpi)
    {
        if (QrCapacity.VersionFor(length, level) is not { } version)
        {
            return null;
        }

        // A hair of tolerance: a space given as exactly n dots must count as n.
        var dots = (int)Math.Floor((sideMm / ((QrCapacity.ModulesOf(version) + (2 * QrCapacity.QuietZone)) * DotMmAt(dpi))) + 1e-6);
        var plan = new QrPlan(version, QrCapacity.BestLevel(length, version), dots, dpi);
        return plan.ModuleMm < LeastModuleMm - 1e-9 ? null : plan;
    }

    /// <summary>One dot of a printer: 25.4 mm by its dpi, but heads sold as «203 dpi» have 8 dots to the millimetre exactly.</summary>
    /// <remarks>Intermec, EasyCoder PC4 reference: 203.2 dpi (8 dots/mm), 300 dpi (11.81 dots/mm); Zebra's EPL2 guide: 8 and 11.8.</remarks>
    public static double DotMmAt(int dpi) => dpi == 203 ? 1 / 8.0 : 25.4 / dpi;
}
