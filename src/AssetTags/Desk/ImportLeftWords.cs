namespace AssetTags.Desk;

/// <summary>Why an asset stays as it is, in words.</summary>
public static class ImportLeftWords
{
    extension(ImportLeft reason)
    {
        /// <summary>The reason, for the pages and the command line.</summary>
        public Phrase Words => reason switch
        {
            ImportLeft.Changed => new("Змінено після імпорту", "Changed after the import"),
            ImportLeft.Tagged => new("Уже має мітку", "Has a tag already"),
            ImportLeft.Photographed => new("Уже має фото", "Has photos already"),
            ImportLeft.Documented => new("Уже має документи", "Has documents already"),
            ImportLeft.Visited => new("Його вже оглядали", "Was inspected already"),
            ImportLeft.Whole => new("Має частини або приєднані об’єкти", "Has parts, or assets merged into it"),
            ImportLeft.Decided => new("Є рішення про відкритість", "There is a decision on its publicity"),
            ImportLeft.Taken => new("Колишній номер чи ідентифікатор уже має інший об’єкт", "Another asset has the former number or identifier by now"),
            _ => new("Імпортовано до того, як реєстр почав зберігати колишні значення", "Imported before former values were kept"),
        };
    }
}
