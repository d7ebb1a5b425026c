using AssetTags.Exchange;

namespace AssetTags.Desk;

/// <summary>Why an asset of an import stays as it is when the import is taken back.</summary>
public enum ImportLeft
{
    /// <summary>Somebody changed it since.</summary>
    Changed,

    /// <summary>It has, or had, a tag.</summary>
    Tagged,

    /// <summary>It has, or had, photos.</summary>
    Photographed,

    /// <summary>It has, or had, documents.</summary>
    Documented,

    /// <summary>An inspector visited it.</summary>
    Visited,

    /// <summary>Other assets are parts of it, or were merged into it.</summary>
    Whole,

    /// <summary>There is a decision on its publicity.</summary>
    Decided,

    /// <summary>Another asset has its former inventory number or identifier by now.</summary>
    Taken,

    /// <summary>It was imported before former values were kept for taking imports back.</summary>
    Unknown,
}

/// <summary>Assets of an import that stay as they are for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many.</param>
/// <param name="First">The first of them, by key and name.</param>
public sealed record ImportLeftGroup(ImportLeft Reason, int Count, IReadOnlyList<LeftAsset> First);

/// <summary>An asset that stays as it is.</summary>
/// <param name="Id">The asset.</param>
/// <param name="Name">What it is called.</param>
public sealed record LeftAsset(Guid Id, string Name);

/// <summary>What taking an import back does, or did.</summary>
/// <param name="Restored">Assets that the import changed and that get their former values back.</param>
/// <param name="TakenOut">Assets that the import added and that leave the books.</param>
/// <param name="Left">Assets that stay as they are.</param>
public sealed record ImportUndo(int Restored, int TakenOut, IReadOnlyList<ImportLeftGroup> Left)
{
    /// <summary>How many assets stay as they are.</summary>
    public int LeftAlone => Left.Sum(l => l.Count);
}

/// <summary>An import, and whether it was taken back.</summary>
/// <param name="Run">The import.</param>
/// <param name="By">Who imported; <see langword="null"/> where the name was erased.</param>
/// <param name="UndoneAt">When it was taken back, or <see langword="null"/>.</param>
public sealed record ListedImport(ImportRun Run, string? By, DateTimeOffset? UndoneAt);

/// <summary>An import, and what taking it back would do, or did.</summary>
/// <param name="Listed">The import.</param>
/// <param name="Undo">What would be done; after <see cref="ListedImport.UndoneAt"/>, what was done.</param>
public sealed record FoundImport(ListedImport Listed, ImportUndo Undo);
