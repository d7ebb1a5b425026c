using AssetTags.Journal;

namespace AssetTags.Printing;

/// <summary>How one printer errs, measured on a calibration page. It belongs to the printer and its tray, never to a sheet.</summary>
public sealed class PrinterProfile : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "printer";

    /// <summary>What people call the printer; unique in the community.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>How far it prints too far right, millimetres.</summary>
    public decimal ShiftXMm { get; internal set; }

    /// <summary>How far it prints too far down, millimetres.</summary>
    public decimal ShiftYMm { get; internal set; }

    /// <summary>How wide it prints what should be 1 wide.</summary>
    public decimal ScaleX { get; internal set; } = 1;

    /// <summary>How high it prints what should be 1 high.</summary>
    public decimal ScaleY { get; internal set; } = 1;

    /// <summary>How far it turns the print clockwise, degrees.</summary>
    public decimal RotationDegrees { get; internal set; }

    /// <summary>When it was taken away; <see langword="null"/> while it is in use. The row stays, for the journal.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
