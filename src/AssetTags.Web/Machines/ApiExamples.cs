using System.Text.Json;
using System.Text.Json.Nodes;
using AssetTags.Assets;
using AssetTags.Inspections;
using AssetTags.Publicity;
using AssetTags.Web.Staff.Inspections;
using AssetTags.Web.Statistics;

namespace AssetTags.Web.Machines;

/// <summary>Examples of answers, made of the same types as the answers.</summary>
internal static class ApiExamples
{
    private static readonly CommunityView s_community = new(
        "Ладижинська міська територіальна громада",
        "Ladyzhyn city territorial community",
        "UA05040130010040578",
        "https://qr.misto.gov.ua/",
        new("Ладижинська міська рада", null, "(04343) 6-12-34", "rada@misto.gov.ua", "Пн–Пт 8:00–17:00", "https://misto.gov.ua/"));

    private static readonly AssetView s_asset = new()
    {
        Id = new Guid("0198a0c2-5a3e-7c41-9f6d-3b1f0a7e2d10"),
        Code = "7K3M9-QX2A5",
        Url = "https://qr.misto.gov.ua/7K3M9QX2A5",
        Level = PublicityLevel.Open,
        Holder = new("Управління освіти", "12345678", "(04343) 6-12-35", null, null, null),
        Kind = AssetKind.Building,
        Name = "Дитячий садок «Берізка»",
        Purpose = "Заклад дошкільної освіти",
        Address = new("Ладижин", "вул. Процишина", "12", "24321"),
        Position = new(48.6856, 29.2378),
        InventoryNumber = "101310025",
        Amount = new(2184.6m, "кв. м"),
        Condition = AssetCondition.NeedsRoutineRepair,
        Status = AssetStatus.InUse,
    };

    private static readonly StatisticsDocument s_statistics = new()
    {
        Date = new DateOnly(2026, 3, 1),
        Assets = 1153,
        Tagged = 640,
        InspectedWithinYear = 210,
        Dangerous = 3,
        Kinds = [new CountDocument("building", 171), new CountDocument("movable", 982)],
        Conditions = [new CountDocument("needsRoutineRepair", 120), new CountDocument(null, 1033)],
        Statuses = [new CountDocument("inUse", 1153)],
        ScansByDay = [new SpanDocument(new DateOnly(2026, 3, 1), 58)],
        ScansByMonth = [new SpanDocument(new DateOnly(2026, 3, 1), 58)],
        ScansByReferrer = [new CountDocument("camera", 51), new CountDocument("search", 7)],
        UnknownScans = 2,
        MostScanned = [new OftenDocument("Дитячий садок «Берізка»", "7K3M9-QX2A5", "https://qr.misto.gov.ua/7K3M9QX2A5", 41)],
    };

    private static readonly InspectionView s_inspection = new()
    {
        Id = new Guid("3f1c7a52-8f0e-4b1e-9a55-0c7f4a6d2b11"),
        AssetId = s_asset.Id,
        ObservedAt = new DateTimeOffset(2026, 3, 1, 8, 42, 0, TimeSpan.Zero),
        Inspector = "Олена Коваль",
        Condition = AssetCondition.NeedsRoutineRepair,
        IsDangerous = false,
        FormerCondition = AssetCondition.NoRepairNeeded,
        FormerStatus = AssetStatus.InUse,
        Note = "Відпала плитка біля входу",
        TagState = FoundTagState.Intact,
        IsLate = false,
    };

    public static JsonNode? Of(string? operation) => operation switch
    {
        "ListAssets" => Node(new AssetListView { Community = s_community, Items = [s_asset], Next = "AZigwlo-fEGfbTsfCn4tEA" }),
        "ReadAsset" => Node(s_asset),
        "ReadCommunity" => Node(s_community),
        "Statistics" => Node(s_statistics),
        "ListStaffAssets" => Node(new Lists.StaffListView { Items = [Lists.StaffExamples.Asset], Total = 1 }),
        "ReadStaffAsset" => Node(Lists.StaffExamples.Asset),
        _ when Staff.Labels.LabelExamples.Of(operation) is { } labels => labels,
        "ListInspections" => Node(new InspectionListView { Items = [s_inspection] }),
        "ListHolders" => Node(new Staff.Desk.HolderListView { Items = [new(new Guid("0198a0c2-5a3e-7c41-9f6d-3b1f0a7e2d11"), "12345678", "Управління освіти")] }),
        _ => null,
    };

    internal static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, MachineJson.Options);
}
