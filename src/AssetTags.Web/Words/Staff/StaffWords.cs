using AssetTags.Accounts;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words around every staff page.</summary>
internal static class StaffWords
{
    public static readonly Phrase Registry = new("Реєстр", "Register");
    public static readonly Phrase Labels = new("Мітки й друк", "Tags and printing");
    public static readonly Phrase Inspections = new("Огляди", "Inspections");
    public static readonly Phrase Import = new("Імпорт", "Import");
    public static readonly Phrase Publicity = new("Відкритість", "Publicity");
    public static readonly Phrase Journal = new("Журнал", "Journal");
    public static readonly Phrase People = new("Працівники", "People");
    public static readonly Phrase SignOut = new("Вийти", "Sign out");
    public static readonly Phrase SignIn = new("Увійти", "Sign in");
    public static readonly Phrase Navigation = new("Розділи", "Sections");
    public static readonly Phrase Undo = new("Скасувати", "Undo");
    public static readonly Phrase Error = new("Помилка: {0}", "Error: {0}");
    public static readonly Phrase Summary = new("Не збережено. Що виправити:", "Not saved. What to correct:");
    public static readonly Phrase Optional = new("за бажанням", "optional");
    public static readonly Phrase Save = new("Зберегти", "Save");
    public static readonly Phrase Cancel = new("Скасувати", "Cancel");

    /// <summary>A role in words.</summary>
    public static Phrase Of(Role role) => role switch
    {
        Role.Administrator => new("Адміністратор", "Administrator"),
        Role.Registrar => new("Реєстратор", "Registrar"),
        Role.LabelClerk => new("Друк міток", "Label clerk"),
        Role.Inspector => new("Інспектор", "Inspector"),
        Role.CommissionHead => new("Голова комісії", "Head of commission"),
        Role.Publisher => new("Відповідальний за відкритість", "Publisher"),
        Role.Auditor => new("Аудитор", "Auditor"),
        _ => new(role.ToString(), role.ToString()),
    };

    /// <summary>The sections of the staff side, each with the right that opens it.</summary>
    public static IReadOnlyList<(string Path, Phrase Name, Right Right)> Sections { get; } =
    [
        ("/staff", Registry, Right.Read),
        ("/staff/labels", Labels, Right.PrintLabels),
        ("/staff/inspections", Inspections, Right.Read),
        ("/staff/import", Import, Right.Import),
        ("/staff/publicity", Publicity, Right.Read),
        ("/staff/journal", Journal, Right.ReadJournal),
        ("/staff/people", People, Right.ManagePeople),
    ];
}
