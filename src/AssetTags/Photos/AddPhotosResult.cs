namespace AssetTags.Photos;

/// <summary>The outcomes of <see cref="AddPhotos"/>.</summary>
public abstract record AddPhotosResult
{
    /// <summary>Every file is a photo of the asset now.</summary>
    /// <param name="Photos">Those that are new, in the order of the files.</param>
    /// <param name="Known">Those that the asset had already; nothing was added for them.</param>
    public sealed record Added(IReadOnlyList<AddedPhoto> Photos, IReadOnlyList<AddedPhoto> Known) : AddPhotosResult;

    /// <summary>Some file cannot be a photo; nothing was added.</summary>
    /// <param name="Files">Those files.</param>
    public sealed record Refused(IReadOnlyList<RefusedPhoto> Files) : AddPhotosResult;

    /// <summary>What was said about the photos cannot be so; nothing was added.</summary>
    /// <param name="Reason">What is wrong, and what would be right.</param>
    public sealed record Unfit(Phrase Reason) : AddPhotosResult;
}

/// <summary>A file and the photo it is.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Photo">The photo.</param>
public sealed record AddedPhoto(string File, AssetPhoto Photo);

/// <summary>A file that cannot be a photo.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Reason">Why, and what would be right; begins in lower case, to stand behind the name.</param>
public sealed record RefusedPhoto(string File, Phrase Reason);
