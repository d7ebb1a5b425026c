using System.Globalization;
using System.Text;

namespace AssetTags.Benchmarks;

/// <summary>A register of buildings of any size in the 31 official columns; the same size gives the same bytes.</summary>
/// <remarks>Columns: CMU № 835, annex 18. The community, its 40 balance holders and all objects are invented.</remarks>
internal static class SampleRegister
{
    private const int HolderCount = 40;

    private const string Owner = "Прикладівська міська рада (вигадана)";

    private static readonly (string Name, string Code)[] Holders = [.. Enumerable.Range(0, HolderCount).Select(NameHolder)];

    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "isPartOf", "title", "description", "ownerName", "ownerId", "balanceHolderName", "balanceHolderId", "userName",
        "userId", "dk018classId", "dk018classDescription", "unitName", "area", "CATUTTC", "addressPostCode",
        "addressAdminUnitL1", "addressAdminUnitL2", "addressAdminUnitL3", "addressAdminUnitL4", "addressPostName",
        "addressThoroughfare", "addressLocatorDesignator", "addressLocatorBuilding", "addressLocatorName",
        "registrationStatus", "registrationId", "registrationDate", "constructionReadiness", "condition", "utilitiesAvailable",
    ];

    /// <summary>Writes UTF-8 without BOM, commas, LF and the word <c>null</c> for what is missing.</summary>
    public static void Write(string path, int rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        file.WriteLine(string.Join(',', Columns));
        for (var i = 0; i < rows; i++)
        {
            file.WriteLine(string.Join(',', Row(i).Select(Field)));
        }
    }

    /// <summary>One value as RFC 4180 wants it.</summary>
    internal static string Field(string? value)
        => value is null ? "null" : value.AsSpan().IndexOfAny(",\"\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal static string Title(int i) => SampleWords.Titles.At(i) + SampleWords.Names.At(i / 7);

    internal static string Street(int i) => SampleWords.Streets.At(i / 3);

    internal static string HouseNumber(int i) => $"{(i % 180) + 1}{(i % 11 == 0 ? "-А" : "")}";

    internal static string InventoryNumber(int i) => $"1013{i / HolderCount:D5}";

    private static IEnumerable<string?> Row(int i)
        => [.. Who(i), .. What(i), .. Where(i), .. Paper(i)];

    private static IEnumerable<string?> Who(int i)
    {
        var (holder, code) = Holders[i % HolderCount];
        var (user, userCode) = Holders[(i % 5 == 0 ? i / 5 : i) % HolderCount];
        return
        [
            $"{code}-{InventoryNumber(i)}", i % 4 == 0 ? $"Майновий комплекс {SampleWords.Names.At(i / 7)}" : null, Title(i),
            i % 3 == 0 ? null : $"{SampleWords.Descriptions.At(i)} Рік побудови — {1950 + (i % 70)}.", Owner, Edrpou(9800001),
            holder, code, user, userCode,
        ];
    }

    private static IEnumerable<string?> What(int i)
    {
        var (id, name) = SampleWords.Classes.At(i);
        return [id, name, "кв. м.", Number(18 + (i * 37 % 480_000 / 100m))];
    }

    private static IEnumerable<string?> Where(int i) =>
    [
        "UA05040130010040578", $"{24300 + (i % 30):D5}", "Україна", "Вінницька область", "Гайсинський район", "Прикладівська",
        "Прикладів", Street(i), HouseNumber(i), i % 17 == 0 ? $"{(i % 4) + 1}" : null, i % 6 == 0 ? $"приміщення {i % 300}" : null,
    ];

    private static IEnumerable<string?> Paper(int i)
    {
        var registered = i % 5 < 3;
        var date = new DateOnly(2013, 1, 1).AddDays(i * 13 % 4700).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            registered ? "Зареєстровано" : i % 5 == 3 ? "Не зареєстровано" : "Невідомо",
            registered ? $"{1_000_000 + i}05106" : null, registered ? date : null, null,
            SampleWords.Conditions.At(i / 2), SampleWords.Utilities.At(i),
        ];
    }

    private static (string Name, string Code) NameHolder(int i) => (SampleWords.Holders.At(i, i + 1), Edrpou(9800002 + i));

    private static string Number(decimal value) => value.ToString("F2", CultureInfo.InvariantCulture);

    // Codes above 60 000 000: weights 1…7, and 3…9 when the remainder is 10.
    internal static string Edrpou(int firstSeven)
    {
        var digits = firstSeven.ToString("D7", CultureInfo.InvariantCulture);
        int Rest(int first) => digits.Select((d, i) => (i + first) * (d - '0')).Sum() % 11;
        return $"{digits}{(Rest(1) < 10 ? Rest(1) : Rest(3) % 10)}";
    }
}
