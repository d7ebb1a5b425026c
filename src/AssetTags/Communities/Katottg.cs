namespace AssetTags.Communities;

/// <summary>Codes of the classifier of administrative units (КАТОТТГ).</summary>
public static class Katottg
{
    /// <summary>Whether the text is <c>UA</c> and 17 digits; whether such a unit exists is not looked up.</summary>
    public static bool IsWellFormed(string? code)
        => code is { Length: 19 } && code.StartsWith("UA", StringComparison.Ordinal) && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
