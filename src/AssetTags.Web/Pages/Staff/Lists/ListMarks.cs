using AssetTags.Assets;
using AssetTags.Publicity;
using Microsoft.AspNetCore.Html;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary>The shapes that stand beside the words of lists and cards, so that nothing is told by colour alone.</summary>
internal static class ListMarks
{
    public static readonly IHtmlContent Printer = Of("<path d=\"M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z\"/>");
    public static readonly IHtmlContent Clock = Of("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M12 6.5V12l4 2.5\"/>");
    public static readonly IHtmlContent None = Of("<circle class=\"dash\" cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M8 12h8\"/>");

    private static readonly IHtmlContent s_open = Of("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><circle cx=\"12\" cy=\"12\" r=\"5.5\" fill=\"currentColor\" stroke=\"none\"/>");
    private static readonly IHtmlContent s_half = Of("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M12 5.5a6.5 6.5 0 0 0 0 13z\" fill=\"currentColor\" stroke=\"none\"/>");
    private static readonly IHtmlContent s_dot = Of("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><circle cx=\"12\" cy=\"12\" r=\"1.8\" fill=\"currentColor\" stroke=\"none\"/>");
    private static readonly IHtmlContent s_lock = Of("<rect x=\"4\" y=\"10.5\" width=\"16\" height=\"11\" rx=\"2\"/><path d=\"M8 10.5V7a4 4 0 0 1 8 0v3.5\"/>");

    public static IHtmlContent Of(PublicityLevel level) => level switch
    {
        PublicityLevel.Open => s_open,
        PublicityLevel.Generalised => s_half,
        PublicityLevel.Minimal => s_dot,
        _ => s_lock,
    };

    /// <summary>The badge's class; a closed asset's is filled.</summary>
    public static string ClassOf(PublicityLevel level) => level == PublicityLevel.Closed ? "badge lvl shut" : "badge lvl";

    /// <summary>The tone of a condition, as public pages have it.</summary>
    public static string ToneOf(AssetCondition? condition, bool isDangerous) => RecordView.ToneOf(condition ?? AssetCondition.Unknown, isDangerous);

    private static HtmlString Of(string shapes) => new($"<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shapes}</svg>");
}
