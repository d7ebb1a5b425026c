using AssetTags.Communities;
using AssetTags.Exchange.Cells;

namespace AssetTags.Desk;

/// <summary>What an import only doubts and a desk refuses, and how it says so.</summary>
internal static class DeskFaults
{
    // A register of others is taken as it is; what is typed here and now can be put right here and now.
    private static readonly HashSet<string> s_strict =
        ["edrpou.checksum", "edrpou.person", "edrpou.shape", "edrpou.length", "edrpou.zero", "vocabulary.unknown", "katottg.shape", "postcode.shape", "postcode.soviet", "text.exponent", "decimal.negative"];

    /// <summary>Whether an issue keeps a typed value from being saved.</summary>
    public static bool Forbids(ImportIssue issue, DeskField? field) => issue.Severity == IssueSeverity.Error
        || (issue.Code is "decimal.unknown" or "date.unknown" && field is { IsOwn: false })
        || (s_strict.Contains(issue.Code) && !(field?.Name == "userId" && issue.Code is "edrpou.shape" or "edrpou.length"));

    /// <summary>The words for somebody who typed the value, where those for the keeper of a file would puzzle.</summary>
    public static Phrase Worded(ImportIssue issue) => issue switch
    {
        { Code: "edrpou.zero", Value: { } typed } when Edrpou.TryRestore(typed.Trim(), out var restored) => new(
            $"ЄДРПОУ має 8 цифр, тут {typed.Trim().Length}. Схоже, бракує нулів на початку: {restored}?",
            $"EDRPOU has 8 digits, here are {typed.Trim().Length}. Zeros in front may be missing: {restored}?"),
        { Code: "row.unidentifiable" } => new(
            "Об’єкт не впізнати: впишіть інвентарний номер разом із балансоутримувачем або офіційний ідентифікатор.",
            "The asset cannot be told from others: give an inventory number together with the balance holder, or the official identifier."),
        { Code: "vocabulary.unknown" } => new(
            issue.Message.Uk.Replace(" Слово збережено, але не враховано.", "", StringComparison.Ordinal), issue.Message.En.Replace(" It is kept but not understood.", "", StringComparison.Ordinal)),
        _ => issue.Message,
    };

    public static FieldFault UnknownColumn(string name) => new(name, new(
        $"Поля «{Shown(name)}» у цього виду майна немає або його тут не змінюють.", $"This kind of property has no field '{Shown(name)}', or it is not changed here."));

    public static FieldFault TooLong(string column, int most) => new(column, new(
        $"Задовго: до {most} знаків.", $"Too long: up to {most} characters."));

    public static FieldFault HalfPosition(string missing) => new(missing, new(
        "Потрібні обидві координати, широта й довгота, або жодної.", "Both coordinates are needed, latitude and longitude, or neither."));

    public static FieldFault TakenNumber(string? number, string name) => new("inventoryNumber", new(
        $"Інвентарний номер {number} цього балансоутримувача вже має «{name}»: у кожного об’єкта має бути свій.",
        $"The inventory number {number} of this balance holder already belongs to '{name}': each asset must have its own."));

    public static FieldFault TakenId(string column, string? id, string name) => new(column, new(
        $"Ідентифікатор {id} вже має «{name}»: у кожного об’єкта має бути свій.", $"The identifier {id} already belongs to '{name}': each asset must have its own."));

    public static Phrase Merged(string name) => new(
        $"«{name}» об’єднано з іншим об’єктом. Щоб змінити використання, спершу скасуйте об’єднання.",
        $"'{name}' was merged into another asset. To change its use, undo the merge first.");

    public static readonly Phrase NotFound = new("Такого об’єкта в реєстрі немає.", "There is no such asset in the register.");

    private static string Shown(string name) => name.Length <= 60 ? name : name[..60] + "…";
}
