namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the export.</summary>
internal static class ExportWords
{
    public static readonly Phrase Title = new("Експорт", "Export");
    public static readonly Phrase Hint = new(
        "Усі об’єкти вашого списку в офіційних стовпцях. Такий файл можна виправити в Excel та імпортувати знову.",
        "All assets of your list in the official columns. Such a file can be corrected in Excel and imported again.");
    public static readonly Phrase Private = new("У файлі є й закриті для публіки об’єкти. Не оприлюднюйте його.", "The file has assets that are closed to the public, too. Do not publish it.");
    public static readonly Phrase Empty = new("У списку немає об’єктів.", "The list has no assets.");
    public static readonly Phrase Book = new("Книга Excel (XLSX), аркуш на таблицю", "Excel workbook (XLSX), a sheet a table");
    public static readonly Phrase Map = new("Карта (GeoJSON)", "Map (GeoJSON)");
    public static readonly Phrase Text = new("CSV: {0}", "CSV: {0}");
    public static readonly Phrase Semicolon = new("із крапкою з комою, для Excel", "with semicolons, for Excel");
    public static readonly Phrase Back = new("До списку", "To the list");
}
