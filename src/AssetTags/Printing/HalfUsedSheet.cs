using AssetTags.Labels.Sheets;

namespace AssetTags.Printing;

/// <summary>A physical sheet that was printed on and has room for more.</summary>
/// <param name="Id">What is printed on it.</param>
/// <param name="Format">Its format.</param>
/// <param name="FreeSlots">The slots that nothing was printed on and nobody called spoiled, ascending.</param>
/// <param name="PrintedAt">When the run that began it was printed.</param>
public sealed record HalfUsedSheet(SheetId Id, SheetFormat Format, IReadOnlyList<int> FreeSlots, DateTimeOffset PrintedAt);

/// <summary>What became of looking for a sheet by its id.</summary>
public abstract record SheetFinding
{
    /// <summary>It has room.</summary>
    /// <param name="Sheet">The sheet.</param>
    public sealed record HasRoom(HalfUsedSheet Sheet) : SheetFinding;

    /// <summary>Every slot of it was printed on or spoiled.</summary>
    /// <param name="Sheet">The sheet.</param>
    public sealed record IsFull(HalfUsedSheet Sheet) : SheetFinding;

    /// <summary>No run of the community printed such a sheet.</summary>
    public sealed record NotFound : SheetFinding;

    /// <summary>Its format was of the community's own and is taken away.</summary>
    /// <param name="Format">The format's id.</param>
    public sealed record FormatGone(string Format) : SheetFinding;
}
