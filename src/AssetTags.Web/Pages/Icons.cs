using Microsoft.AspNetCore.Html;

namespace AssetTags.Web.Pages;

/// <summary>Line icons on a grid of 24 units; the pen is set by the class <c>i</c>. They stand beside words, so screen readers pass over them.</summary>
internal static class Icons
{
    public static readonly IHtmlContent Mark = new HtmlString(
        "<svg class=\"mark\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><rect x=\"2\" y=\"2\" width=\"28\" height=\"28\" rx=\"8\"/><rect class=\"line\" x=\"7.5\" y=\"7.5\" width=\"17\" height=\"17\" rx=\"3.5\"/><rect class=\"dot\" x=\"12.5\" y=\"12.5\" width=\"7\" height=\"7\" rx=\"1.5\"/></svg>");

    public static readonly IHtmlContent Good = Of("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"m7.5 12.5 3 3 6-7\"/>");
    public static readonly IHtmlContent Attention = Of("<path d=\"M12 3 22 20.5H2zM12 10v4.5m0 2.8v.1\"/>");
    public static readonly IHtmlContent Bad = Of("<path d=\"M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM9 9l6 6m0-6-6 6\"/>");
    public static readonly IHtmlContent Unknown = Of("<circle class=\"dash\" cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M9.5 9.5a2.5 2.5 0 1 1 3.3 2.4c-.6.2-.8.7-.8 1.6m0 2.7v.1\"/>");
    public static readonly IHtmlContent Phone = Of("<path d=\"M5 3h4l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v4a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.2 2 2 0 0 1 5 3z\"/>");
    public static readonly IHtmlContent Flag = Of("<path d=\"M5 21.5V3.5h12l-2.5 4 2.5 4H5\"/>");
    public static readonly IHtmlContent Tag = Of("<path d=\"M3 3h9l9 9-9 9-9-9z\"/><circle cx=\"8\" cy=\"8\" r=\"1.5\"/>");
    public static readonly IHtmlContent Dot = Of("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><circle cx=\"12\" cy=\"12\" r=\"1.2\"/>");
    public static readonly IHtmlContent Cone = Of("<path d=\"M9.5 3h5l4.5 16.5H5zM7 13h10M8.3 8h7.4M2.5 21h19\"/>");
    public static readonly IHtmlContent Glass = Of("<circle cx=\"10.5\" cy=\"10.5\" r=\"7\"/><path d=\"m16 16 5.5 5.5\"/>");
    public static readonly IHtmlContent Pin = Of("<path d=\"M12 21.5c4.5-5 7-8.600 7-11.500a7 7 0 0 0-14 0c0 2.900 2.500 6.500 7 11.500z\"/><circle cx=\"12\" cy=\"10\" r=\"2.500\"/>");

    public static readonly IHtmlContent Print = Of("<path d=\"M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z\"/>");
    public static readonly IHtmlContent Camera = Of("<path d=\"M3 7h4l2-3h6l2 3h4v13H3z\"/><circle cx=\"12\" cy=\"13\" r=\"4\"/>");
    public static readonly IHtmlContent Torch = Of("<path d=\"M9 3h6v4l-2 3v11h-2V10L9 7z\"/>");

    private static HtmlString Of(string shapes) => new($"<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shapes}</svg>");
}
