using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Designs;

/// <summary>The designs, largest first. Sizes were found by drawing, rendering at one bit a dot, looking and decoding.</summary>
internal static class LabelDesigns
{
    private const double SlackMm = 0.05;

    public static LabelDesign Office99x38 { get; } = new()
    {
        Id = "office-99x38",
        WidthMm = 99.1,
        HeightMm = 38.1,
        QrXMm = 1.3,
        QrYMm = 0.9,
        QrSideMm = 37 * 10 * QrPlan.OfficeDotMm,
        Level = QrLevel.Q,
        TextXMm = 33.6,
        TextWidthMm = 61.3,
        Items =
        [
            new(LabelField.Community, LabelFont.Text, 7, 5.5) { DropRank = 2 },
            new(LabelField.Name, LabelFont.Bold, 12.5, 7) { Lines = 4, SoftLines = 2, GapMm = 2.4 },
            new(LabelField.Address, LabelFont.Text, 8, 6.25) { Lines = 2, GapMm = 2.1, DropRank = 1 },
            new(LabelField.Number, LabelFont.Medium, 9.5, 7) { OnFloor = true, GapMm = 2 },
            new(LabelField.Host, LabelFont.Medium, 7, 5.5) { OnFloor = true, GapMm = 1.85 },
        ],
    };

    // The text ends 4.3 mm from the label's right edge: in the third column that is where many printers stop printing.
    public static LabelDesign Office70x37 { get; } = new()
    {
        Id = "office-70x37",
        WidthMm = 70,
        HeightMm = 37,
        QrXMm = 1.6,
        QrYMm = 1.5,
        QrSideMm = 37 * 9 * QrPlan.OfficeDotMm,
        Level = QrLevel.Q,
        TextXMm = 30.1,
        TextWidthMm = 35.6,
        Items =
        [
            new(LabelField.Community, LabelFont.Text, 6, 5.25) { DropRank = 2 },
            new(LabelField.Name, LabelFont.Bold, 10.5, 6.5) { Lines = 4, SoftLines = 2, GapMm = 2.1 },
            new(LabelField.Address, LabelFont.Text, 7, 6) { Lines = 2, GapMm = 1.9, DropRank = 1 },
            new(LabelField.Number, LabelFont.Medium, 8.5, 6.5) { OnFloor = true, GapMm = 2 },
            new(LabelField.Host, LabelFont.Medium, 6.5, 5) { OnFloor = true, GapMm = 1.75 },
        ],
    };

    public static LabelDesign Office63x38 { get; } = new()
    {
        Id = "office-63x38",
        WidthMm = 63.5,
        HeightMm = 38.1,
        QrXMm = 1.4,
        QrYMm = 1.9,
        QrSideMm = 37 * 9 * QrPlan.OfficeDotMm,
        Level = QrLevel.Q,
        TextXMm = 29.9,
        TextWidthMm = 30.6,
        Items =
        [
            new(LabelField.Community, LabelFont.Text, 6, 5) { DropRank = 2 },
            new(LabelField.Name, LabelFont.Bold, 10, 6.5) { Lines = 4, SoftLines = 2, GapMm = 2.1 },
            new(LabelField.Address, LabelFont.Text, 6.75, 5.75) { Lines = 2, GapMm = 1.9, DropRank = 1 },
            new(LabelField.Number, LabelFont.Medium, 8, 6.25) { OnFloor = true, GapMm = 2 },
            new(LabelField.Host, LabelFont.Medium, 6.5, 5) { OnFloor = true, GapMm = 1.75 },
        ],
    };

    // Level M: with Q the symbol would need 18.8 mm at the smallest module, and the label is 16.9 mm high.
    public static LabelDesign Tiny36x17 { get; } = new()
    {
        Id = "tiny-36x17",
        WidthMm = 35.6,
        HeightMm = 16.9,
        QrXMm = 0.2,
        QrYMm = 0.07,
        QrSideMm = 33 * 6 * QrPlan.OfficeDotMm,
        Level = QrLevel.M,
        CodeBesidePt = 11,
        TextXMm = 17.2,
        TextWidthMm = 16.8,
        Items =
        [
            new(LabelField.Number, LabelFont.Medium, 6, 4.5) { OnFloor = true, IsTerse = true },
            new(LabelField.Host, LabelFont.Medium, 5.25, 4.5) { OnFloor = true, GapMm = 1.2 },
        ],
    };

    private static readonly LabelDesign[] s_all = [Office99x38, Office70x37, Office63x38, Tiny36x17];

    /// <summary>The largest design that a label of the sheet has room for, spread over its width; <see langword="null"/> when none has.</summary>
    public static LabelDesign? For(SheetFormat format)
    {
        var design = s_all.FirstOrDefault(d => d.WidthMm <= format.LabelWidthMm + SlackMm && d.HeightMm <= format.LabelHeightMm + SlackMm);
        return design is null ? null : design with
        {
            QrYMm = design.QrYMm + ((format.LabelHeightMm - design.HeightMm) / 2),
            TextWidthMm = design.TextWidthMm + format.LabelWidthMm - design.WidthMm,
        };
    }
}
