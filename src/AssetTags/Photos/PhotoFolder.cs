namespace AssetTags.Photos;

/// <summary>Where the files of photos lie; never below what a web server hands out.</summary>
/// <param name="Path">A folder, which is made when the first photo is added.</param>
public sealed record PhotoFolder(string Path)
{
    /// <summary>The environment variable that names it for every program.</summary>
    public const string Variable = "ASSETTAGS_FILES";

    /// <summary>Its name when none is given.</summary>
    public const string DefaultName = "assettags-files";
}
