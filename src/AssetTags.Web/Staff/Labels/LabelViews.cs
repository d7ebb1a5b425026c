using System.ComponentModel;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Web.Staff.Labels;

/// <summary>A list that is answered whole.</summary>
internal sealed record LabelListView<T>
{
    public required IReadOnlyList<T> Items { get; init; }
}

/// <summary>A sheet or roll that labels are printed on.</summary>
internal sealed record FormatView
{
    [Description("What format names.")]
    public required string Id { get; init; }

    public required string Title { get; init; }

    [Description("Other names that are understood.")]
    public required IReadOnlyList<string> Names { get; init; }

    public required SheetKind Kind { get; init; }

    public required LabelShape Shape { get; init; }

    public required double PageWidthMm { get; init; }

    public required double PageHeightMm { get; init; }

    public required double LabelWidthMm { get; init; }

    public required double LabelHeightMm { get; init; }

    [Description("Labels on a sheet.")]
    public required int Slots { get; init; }

    [Description("Whether the community described it itself.")]
    public required bool IsOwn { get; init; }

    public static FormatView Of(KnownFormat known) => new()
    {
        Id = known.Format.Id,
        Title = known.Format.Title,
        Names = known.Format.Names,
        Kind = known.Format.Kind,
        Shape = known.Format.Shape,
        PageWidthMm = known.Format.PageWidthMm,
        PageHeightMm = known.Format.PageHeightMm,
        LabelWidthMm = known.Format.LabelWidthMm,
        LabelHeightMm = known.Format.LabelHeightMm,
        Slots = known.Format.SlotCount,
        IsOwn = known.IsOwn,
    };
}

/// <summary>What a label shows.</summary>
internal sealed record DesignView
{
    [Description("What design names.")]
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? NameUk { get; init; }

    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    public required LabelShape Shape { get; init; }

    [Description("The facts that it shows.")]
    public required IReadOnlyList<string> Fields { get; init; }

    [Description("Whether the community described it itself.")]
    public required bool IsOwn { get; init; }

    public static DesignView Of(LabelDesign design, bool isOwn) => new()
    {
        Id = design.Id,
        Name = design.Names?.En,
        NameUk = design.Names?.Uk,
        WidthMm = design.WidthMm,
        HeightMm = design.HeightMm,
        Shape = design.Shape,
        Fields = [.. design.Fields],
        IsOwn = isOwn,
    };
}

/// <summary>How one printer errs.</summary>
internal sealed record PrinterView
{
    [Description("What printer names.")]
    public required string Name { get; init; }

    [Description("How far it prints too far right, millimetres.")]
    public required decimal ShiftXMm { get; init; }

    [Description("How far it prints too far down, millimetres.")]
    public required decimal ShiftYMm { get; init; }

    public required decimal ScaleX { get; init; }

    public required decimal ScaleY { get; init; }

    [Description("How far it turns the print clockwise, degrees.")]
    public required decimal RotationDegrees { get; init; }

    public static PrinterView Of(PrinterProfile printer) => new()
    {
        Name = printer.Name,
        ShiftXMm = printer.ShiftXMm,
        ShiftYMm = printer.ShiftYMm,
        ScaleX = printer.ScaleX,
        ScaleY = printer.ScaleY,
        RotationDegrees = printer.RotationDegrees,
    };
}

/// <summary>A label that no longer says what the register says.</summary>
internal sealed record StaleLabelView
{
    public required string Code { get; init; }

    [Description("What its asset is called now.")]
    public required string Name { get; init; }

    [Description("The run that printed it, its sheet and its slot.")]
    public string? Run { get; init; }

    public required int Page { get; init; }

    public required int Slot { get; init; }

    public required IReadOnlyList<StaleReason> Reasons { get; init; }

    public static StaleLabelView Of(StaleLabel label) => new()
    {
        Code = label.Code.ToString(),
        Name = label.Name,
        Run = label.Run.Code,
        Page = label.Page,
        Slot = label.Slot,
        Reasons = label.Reasons,
    };
}
