using System.Collections.Frozen;

namespace AssetTags.Labels.Designs;

/// <summary>The fields a design may show, by their names.</summary>
/// <remarks>
/// Besides the product's own: the columns of CMU № 835, annex 18, by their official names, misspellings included, without
/// the user's two, who may be a natural person. A test holds them against the tables that import and export share.
/// </remarks>
public static class LabelFields
{
    /// <summary>The QR symbol, in reports; no item of a box.</summary>
    public const string Symbol = "symbol";

    /// <summary>The tag's code.</summary>
    public const string Code = "code";

    /// <summary>The host.</summary>
    public const string Host = "host";

    /// <summary>The community.</summary>
    public const string Community = "community";

    /// <summary>The council; the community where the registry does not name one.</summary>
    public const string Council = "council";

    /// <summary>The object's name.</summary>
    public const string Name = "name";

    /// <summary>The inventory or registry number.</summary>
    public const string Number = "number";

    /// <summary>The address on one line.</summary>
    public const string Address = "address";

    /// <summary>The balance holder's name.</summary>
    public const string Holder = "holder";

    /// <summary>The room: the part of the building in the address.</summary>
    public const string Room = "room";

    /// <summary>What kind of thing it is: the class, or the name where there is none.</summary>
    public const string Kind = "kind";

    /// <summary>A telephone number for whoever finds something wrong.</summary>
    public const string Phone = "phone";

    /// <summary>Words of the design's own, the same on every label.</summary>
    public const string Text = "text";

    private static readonly FrozenDictionary<string, Phrase> s_own = new Dictionary<string, Phrase>
    {
        [Code] = new("код", "code"),
        [Host] = new("адреса сайту", "host"),
        [Community] = new("громада", "community"),
        [Council] = new("рада", "council"),
        [Name] = new("назва", "name"),
        [Number] = new("номер", "number"),
        [Address] = new("адреса", "address"),
        [Holder] = new("балансоутримувач", "balance holder"),
        [Room] = new("кімната", "room"),
        [Kind] = new("вид", "kind"),
        [Phone] = new("телефон", "telephone"),
        [Text] = new("слова макета", "the design's words"),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> s_core = new[] { Code, Host, Community, Council, Name, Number, Address, Text, Phone }.ToFrozenSet();

    /// <summary>The official columns, in no order; the title is the name.</summary>
    public static IReadOnlySet<string> Official { get; } = new HashSet<string>
    {
        "id", "isPartOf", "title", "description", "ownerName", "ownerId", "balanceHolderName", "balanceHolderId", "dk018classId",
        "dk018classDescription", "unitName", "area", "CATUTTC", "addressPostCode", "addressAdminUnitL1", "addressAdminUnitL2",
        "addressAdminUnitL3", "addressAdminUnitL4", "addressPostName", "addressThoroughfare", "addressLocatorDesignator",
        "addressLocatorBuilding", "addressLocatorName", "registrationStatus", "registrationId", "registrationDate",
        "constructionReadiness", "condition", "utilitiesAvailable", "uid", "inventoryNumber", "serialNumber", "passportNumber",
        "model", "producerName", "yearMade", "quantity", "primaryValueAmount", "amortizationValueAmount", "bookValueAmount",
        "usageDuarationInYears", "cadastralId", "kvtspzClassId", "kvtspzClassDescription", "normativeValueAmount", "normativeDate",
    }.ToFrozenSet();

    /// <summary>The product's own fields.</summary>
    public static IEnumerable<string> Own => s_own.Keys.Order(StringComparer.Ordinal);

    /// <summary>All names an item may have.</summary>
    public static bool IsKnown(string field) => s_own.ContainsKey(field) || Official.Contains(field);

    /// <summary>Whether every label has it at hand; the others need the whole record.</summary>
    public static bool IsCore(string field) => s_core.Contains(field);

    /// <summary>Whether it must never be left out or cut: the label would lie.</summary>
    internal static bool IsKept(string field) => field is Number or Host or Code;

    /// <summary>What people call it.</summary>
    public static Phrase TitleOf(string field)
        => field == Symbol ? new Phrase("QR", "QR symbol") : s_own.TryGetValue(field, out var title) ? title : new Phrase(field, field);
}
