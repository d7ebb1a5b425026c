using System.Collections.Frozen;

namespace AssetTags.Web.Words.Staff;

/// <summary>The names of an asset's columns, as cards and the journal say them.</summary>
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
        ["address_katottg"] = new("КАТОТТГ", "KATOTTG"),
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
        ["location_source"] = new("Звідки місце", "Source of the position"),
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
        ["status_document_number"] = new("Номер документа про статус", "Number of the paper behind the status"),
        ["status_document_date"] = new("Дата документа про статус", "Date of the paper behind the status"),
        ["last_inspected_on"] = AssetWords.Inspected,
        ["parent_id"] = CardWords.PartOf,
        ["successor_id"] = CardWords.Successor,
        ["official_values"] = new("Тексти з таблиці", "Texts of the table"),
        ["extra_values"] = CardWords.Extra,
        ["removed_at"] = new("Коли прибрано", "When it was removed"),
        ["state"] = new("Стан мітки", "State of the tag"),
        ["asset_id"] = new("Об’єкт", "Object"),
        ["attached_at"] = new("Коли встановлено", "When it was attached"),
        ["printed_at"] = new("Коли надруковано", "When it was printed"),
        ["ended_at"] = new("Коли завершено", "When it ended"),
        ["replaced_by_id"] = new("Чим замінено", "What replaced it"),
    }.ToFrozenDictionary();

    /// <summary>The name of a column; one without a name is shown as the database has it.</summary>
    public static string Of(string column, Language language) => s_names.TryGetValue(column, out var name) ? name.In(language) : column;

    /// <summary>A value of the journal in words, where it is one of a vocabulary.</summary>
    public static string ValueOf(string column, string value, Language language) => column switch
    {
        "condition" when Enum.TryParse<Assets.AssetCondition>(value, out var condition) => AssetWords.Of(condition).In(language),
        "status" when Enum.TryParse<Assets.AssetStatus>(value, out var status) => AssetWords.Of(status).In(language),
        "registration_status" when Enum.TryParse<Assets.RegistrationStatus>(value, out var registration) => CardWords.Of(registration).In(language),
        "state" when Enum.TryParse<Tags.TagState>(value, out var state) => CardWords.Of(state).In(language),
        "is_dangerous" or "construction_readiness_unknown" => (value == "true" ? s_yes : s_no).In(language),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    private static readonly Phrase s_yes = new("так", "yes"), s_no = new("ні", "no");
}
