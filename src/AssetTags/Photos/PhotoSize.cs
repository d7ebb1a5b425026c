namespace AssetTags.Photos;

/// <summary>The sizes in which a photo can be had.</summary>
public enum PhotoSize
{
    /// <summary>For lists: 320 pixels on the longer side.</summary>
    Small,

    /// <summary>For the page: 1600 pixels.</summary>
    Page,

    /// <summary>Of panoramas, for devices whose graphics take no picture wider than 4096 pixels.</summary>
    Device,

    /// <summary>As it was added.</summary>
    Full,
}

internal static class PhotoSizes
{
    /// <summary>The sizes of which a photo has copies, greatest first.</summary>
    public static IReadOnlyList<int> CopiesOf(bool isPanorama) => isPanorama ? [4096, 1600, 320] : [1600, 320];

    /// <summary>Pixels on the longer side; <see langword="null"/> for the photo itself.</summary>
    public static int? LongerSide(this PhotoSize size) => size switch
    {
        PhotoSize.Small => 320,
        PhotoSize.Page => 1600,
        PhotoSize.Device => 4096,
        _ => null,
    };
}
