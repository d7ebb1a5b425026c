namespace AssetTags.Tests.Support;

/// <summary>Texts that would run somewhere if they were taken for markup, a formula or a template.</summary>
internal static class HostileTexts
{
    public static readonly string[] All =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "</title><script>alert(1)</script>",
        "<svg/onload=alert(1)>", "{{7*7}}", "${alert(1)}", "]]><script>alert(1)</script>", "\u2028alert(1)//", "=cmd|' /C calc'!A0", "--><script>alert(1)</script>",
    ];
}
