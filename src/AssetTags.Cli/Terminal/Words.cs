using System.Globalization;
using AssetTags.Assets;
using AssetTags.Statistics;
using AssetTags.Tags;

namespace AssetTags.Cli.Terminal;

/// <summary>The words of the registry on the screen.</summary>
internal static class Words
{
    public static Phrase Of(AssetKind kind) => kind switch
    {
        AssetKind.Building => new("будівля", "building"),
        AssetKind.Movable => new("рухоме майно", "movable property"),
        _ => new("земельна ділянка", "land parcel"),
    };

    public static Phrase Of(AssetStatus status) => status switch
    {
        AssetStatus.InUse => new("в експлуатації", "in use"),
        AssetStatus.Vacant => new("вільний", "vacant"),
        AssetStatus.Leased => new("в оренді", "leased"),
        AssetStatus.UnderRepair => new("у ремонті", "under repair"),
        AssetStatus.Mothballed => new("законсервований", "mothballed"),
        AssetStatus.Transferred => new("переданий", "transferred"),
        AssetStatus.WrittenOff => new("списаний", "written off"),
        _ => new("втрачений або знищений", "lost or destroyed"),
    };

    public static Phrase Of(AssetCondition condition) => condition switch
    {
        AssetCondition.NoRepairNeeded => new("не потребує ремонту", "needs no repair"),
        AssetCondition.NeedsRoutineRepair => new("потребує поточного ремонту", "needs routine repair"),
        AssetCondition.NeedsMajorRepair => new("потребує капітального ремонту", "needs major repair"),
        _ => new("невідомо", "unknown"),
    };

    public static Phrase Of(TagState state) => state switch
    {
        TagState.Minted => new("створена", "minted"),
        TagState.Printed => new("надрукована", "printed"),
        TagState.Attached => new("на об’єкті", "attached"),
        TagState.Replaced => new("замінена", "replaced"),
        TagState.Lost => new("втрачена", "lost"),
        _ => new("відкликана", "revoked"),
    };

    public static Phrase Of(AssetDocumentKind kind) => kind switch
    {
        AssetDocumentKind.Decision => new("рішення", "decision"),
        AssetDocumentKind.Act => new("акт", "act"),
        AssetDocumentKind.Contract => new("договір", "contract"),
        _ => new("документ", "document"),
    };

    public static Phrase Of(ScannedState state) => state switch
    {
        ScannedState.Unknown => new("невідомий код", "unknown code"),
        ScannedState.Blank => new("мітка без об’єкта", "tag without an asset"),
        ScannedState.Live => new("чинна мітка", "tag in use"),
        ScannedState.Replaced => new("замінена мітка", "replaced tag"),
        _ => new("втрачена чи відкликана мітка", "lost or revoked tag"),
    };

    public static Phrase Of(ScanReferrer referrer) => referrer switch
    {
        ScanReferrer.Camera => new("з камери або вручну", "by camera or typed"),
        ScanReferrer.Link => new("за посиланням з іншого сайту", "from a link elsewhere"),
        _ => new("з пошуку чи карти реєстру", "from the register's search or map"),
    };

    /// <summary>An instant as people of the community read it.</summary>
    public static string? Local(DateTimeOffset? instant, string zone, CultureInfo culture)
        => instant is { } at
            ? TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, zone).ToString("dd.MM.yyyy HH:mm", culture)
            : null;
}
