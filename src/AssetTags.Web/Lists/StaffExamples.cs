using AssetTags.Assets;
using AssetTags.Publicity;
using AssetTags.Tags;

namespace AssetTags.Web.Lists;

/// <summary>Examples of answers for staff, made of the same types as the answers.</summary>
internal static class StaffExamples
{
    public static readonly StaffAssetView Asset = new()
    {
        Id = new Guid("0198a0c2-5a3e-7c41-9f6d-3b1f0a7e2d10"),
        Revision = 3,
        Etag = "\"3\"",
        ChangedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
        Kind = AssetKind.Building,
        Name = "Дитячий садок «Берізка»",
        Code = "7K3M9-QX2A5",
        Url = "https://qr.misto.gov.ua/7K3M9QX2A5",
        TagState = TagState.Attached,
        Level = PublicityLevel.Open,
        Reasons = [new StaffReasonView("none", "Обмежень немає.", "Nothing restricts it.")],
        InventoryNumber = "101310025",
        Status = AssetStatus.InUse,
        Condition = AssetCondition.NeedsRoutineRepair,
        IsDangerous = false,
        Official = new Dictionary<string, string> { ["title"] = "Дитячий садок «Берізка»", ["area"] = "2184.6" },
    };
}
