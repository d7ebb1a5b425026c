using System.Collections.Frozen;

namespace AssetTags.Web.Words.Staff;

/// <summary>The names of columns as cards and the journal say them.</summary>
/// <remarks>A column that stands neither here nor among the technical ones fails a test.</remarks>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, Phrase> s_names = new Dictionary<string, Phrase>
    {
        ["name"] = CardWords.Name,
        ["title"] = CardWords.Titled,
        ["description"] = AssetWords.Description,
        ["official_id"] = AssetWords.OfficialId,
        ["inventory_number"] = AssetWords.InventoryNumber,
        ["balance_holder_id"] = CardWords.Balance,
        ["is_part_of"] = AssetWords.Complex,
        ["owner_name"] = AssetWords.Owner,
        ["owner_code"] = new("Код власника", "Code of the owner"),
        ["user_name"] = AssetWords.User,
        ["user_code"] = new("Код користувача", "Code of the user"),
        ["class_id"] = new("Код класу", "Code of the class"),
        ["class_description"] = new("Назва класу", "Name of the class"),
        ["unit_name"] = new("Одиниця виміру", "Unit"),
        ["area"] = AssetWords.Area,
        ["quantity"] = AssetWords.Quantity,
        ["address_katottg"] = CardWords.Katottg,
        ["address_post_code"] = new("Поштовий індекс", "Post code"),
        ["address_admin_unit_l1"] = new("Країна", "Country"),
        ["address_admin_unit_l2"] = new("Область", "Oblast"),
        ["address_admin_unit_l3"] = new("Район", "Raion"),
        ["address_admin_unit_l4"] = new("Громада", "Community"),
        ["address_post_name"] = CardWords.Settlement,
        ["address_thoroughfare"] = new("Вулиця", "Street"),
        ["address_locator_designator"] = new("Номер будинку", "House number"),
        ["address_locator_building"] = new("Корпус", "Block"),
        ["address_locator_name"] = new("Приміщення", "Premises"),
        ["location_latitude"] = new("Широта", "Latitude"),
        ["location_longitude"] = new("Довгота", "Longitude"),
        ["location_accuracy_metres"] = new("Точність місця, м", "Accuracy of the position, m"),
        ["registration_status"] = CardWords.RegistrationStatus,
        ["registration_id"] = CardWords.RegistrationNumber,
        ["registration_date"] = CardWords.RegistrationDate,
        ["construction_readiness"] = CardWords.Readiness,
        ["construction_readiness_unknown"] = new("Готовність невідома", "Readiness unknown"),
        ["condition"] = AssetWords.Condition,
        ["is_dangerous"] = AssetWords.Dangerous,
        ["utilities_available"] = CardWords.Utilities,
        ["serial_number"] = CardWords.SerialNumber,
        ["passport_number"] = CardWords.PassportNumber,
        ["model"] = CardWords.Model,
        ["producer_name"] = CardWords.Producer,
        ["year_made"] = CardWords.Year,
        ["primary_value_amount"] = CardWords.Primary,
        ["amortization_value_amount"] = CardWords.Amortization,
        ["book_value_amount"] = CardWords.Book,
        ["usage_duration_in_years"] = CardWords.Usage,
        ["normative_value_amount"] = CardWords.Normative,
        ["normative_date"] = CardWords.NormativeDate,
        ["status"] = AssetWords.Status,
        ["status_document_number"] = new("Номер документа про використання", "Number of the document on its use"),
        ["status_document_date"] = new("Дата документа про використання", "Date of the document on its use"),
        ["last_inspected_on"] = AssetWords.Inspected,
        ["parent_id"] = CardWords.PartOf,
        ["successor_id"] = CardWords.Successor,
        ["extra_values"] = CardWords.Extra,
        ["kind"] = CardWords.Kind,

        // Tags
        ["state"] = new("Стан мітки", "State of the tag"),
        ["code"] = new("Код", "Code"),
        ["asset_id"] = new("Об’єкт", "Asset"),

        // Papers, photos, transfers
        ["document.kind"] = new("Вид документа", "Kind of document"),
        ["document.title"] = new("Назва документа", "Title of the document"),
        ["document.number"] = new("Номер документа", "Number of the document"),
        ["document.date"] = new("Дата документа", "Date of the document"),
        ["document.link"] = new("Посилання", "Link"),
        ["document.file_name"] = new("Файл", "File"),
        ["photo.caption"] = new("Підпис", "Caption"),
        ["photo.taken_on"] = new("Дата знімка", "Day it was taken"),
        ["photo.is_panorama"] = new("Панорама", "Panorama"),
        ["photo.place"] = new("Місце серед фото", "Place among the photos"),
        ["from_holder_id"] = new("Хто передав", "Who handed it over"),
        ["to_holder_id"] = new("Хто прийняв", "Who took it"),
        ["former_inventory_number"] = new("Колишній інвентарний номер", "Former inventory number"),
        ["act_number"] = new("Номер акта", "Number of the act"),
        ["act_date"] = new("Дата акта", "Date of the act"),

        // Visits
        ["inspector_name"] = new("Хто оглядав", "Who inspected"),
        ["observed_at"] = new("Коли оглянуто", "When it was inspected"),
        ["note"] = new("Нотатка", "Note"),
        ["tag_state"] = new("Стан мітки на місці", "State of the tag on site"),
        ["former_condition"] = new("Стан до огляду", "Condition before"),
        ["former_status"] = new("Використання до огляду", "Use before"),
        ["is_late"] = new("Надійшло із запізненням", "Came late"),
        ["class_prefix"] = new("Клас", "Class"),
        ["months"] = new("Місяців між оглядами", "Months between visits"),

        // Publicity
        ["level"] = new("Рівень відкритості", "Level of publicity"),
        ["ground"] = new("Підстава", "Ground"),
        ["document_number"] = new("Номер документа", "Number of the document"),
        ["document_date"] = new("Дата документа", "Date of the document"),
        ["review_on"] = new("Переглянути до", "To be reviewed by"),

        // The community and its organisations
        ["edrpou"] = new("ЄДРПОУ", "EDRPOU"),
        ["katottg"] = CardWords.Katottg,
        ["name_en"] = new("Назва англійською", "Name in English"),
        ["host"] = new("Адреса на мітках", "Host on tags"),
        ["time_zone"] = new("Часовий пояс", "Time zone"),
        ["contact_email"] = new("Пошта", "E-mail"),
        ["contact_hours"] = new("Години роботи", "Hours"),
        ["contact_phone"] = new("Телефон", "Phone"),
        ["contact_website"] = AssetWords.Website,
        ["settlement"] = CardWords.Settlement,
        ["old_name"] = new("Стара назва", "Old name"),
        ["new_name"] = new("Нова назва", "New name"),
        ["renamed_on"] = new("Дата перейменування", "Day of the renaming"),
        ["attribution"] = new("Джерело карти", "Source of the map"),

        // Printing, imports, lists
        ["format"] = new("Формат аркуша", "Format of the sheet"),
        ["design"] = new("Макет", "Design"),
        ["printer"] = new("Принтер", "Printer"),
        ["label_count"] = new("Міток", "Labels"),
        ["page_count"] = new("Аркушів", "Pages"),
        ["copies"] = new("Примірників", "Copies"),
        ["start_slot"] = new("Перше місце на аркуші", "First slot of the sheet"),
        ["skipped_slots"] = new("Пропущені місця", "Slots passed over"),
        ["continues_sheet"] = new("Продовжує аркуш", "Continues the sheet"),
        ["shift_x_mm"] = new("Зсув праворуч, мм", "Shift to the right, mm"),
        ["shift_y_mm"] = new("Зсув униз, мм", "Shift downwards, mm"),
        ["scale_x"] = new("Масштаб упоперек", "Scale across"),
        ["scale_y"] = new("Масштаб уздовж", "Scale along"),
        ["rotation_degrees"] = new("Поворот, градусів", "Rotation, degrees"),
        ["import.file_name"] = new("Файл", "File"),
        ["added"] = new("Додано", "Added"),
        ["changed"] = new("Змінено", "Changed"),
        ["unchanged"] = new("Без змін", "Unchanged"),
        ["skipped"] = new("Пропущено", "Left out"),
        ["summary"] = new("Що змінено", "What was changed"),
        ["count"] = new("Об’єктів", "Assets"),
        ["is_shared"] = new("Спільний", "Shared"),
    }.ToFrozenDictionary();

    /// <summary>Columns that say nothing to people: keys, hashes, sizes, contents of files, instants that are the entry’s own, and what keeps accounts shut.</summary>
    public static FrozenSet<string> Technical { get; } =
    [
        "id", "community_id", "revision", "created_at", "changed_at", "personal_salt", "official_values", "replaced_by_id", "tag_id", "account_id", "bulk_change_id", "inspection_id",
        "file_byte_count", "file_sha256", "byte_count", "sha256", "width", "height", "file_hash", "design_hash", "sent_hash", "removed_at", "attached_at", "printed_at", "ended_at", "withdrawn_at", "released_at", "undone_at", "location_source", "latitude", "longitude", "accuracy", "reprint_of",
        "content", "json", "shape", "table", "columns", "query", "before", "operation", "email", "email_key", "language", "password_hash", "security_stamp", "authenticator_key",
        "is_two_factor", "recovery_codes", "last_totp_step", "failed_sign_ins", "locked_until", "disabled_at", "purpose", "secret_hash", "expires_at", "rights", "revoked_at",
        "role", "credential_id", "data",
    ];

    /// <summary>The name of a column of a kind of thing; <see langword="null"/> for one that says nothing to people.</summary>
    public static Phrase? Of(string type, string column)
        => s_names.TryGetValue($"{type}.{column}", out var own) ? own : s_names.TryGetValue(column, out var name) ? name : null;
}
