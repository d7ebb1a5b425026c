namespace AssetTags.Assets;

/// <summary>An owner or a user by name and code.</summary>
public sealed class Party
{
    /// <summary>The name as written.</summary>
    public string? Name { get; internal set; }

    /// <summary>EDRPOU of an organisation or the tax number of a person, text.</summary>
    public string? Code { get; internal set; }
}
