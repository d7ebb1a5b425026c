namespace AssetTags.Labels.Sheets;

/// <summary>What labels come on.</summary>
public enum SheetKind
{
    /// <summary>Sheets of several labels, for office printers.</summary>
    Sheet,

    /// <summary>A roll of labels one after another, for label printers; a page is one label.</summary>
    Roll,
}
