namespace AssetTags.Search;

/// <summary>How well an asset answers to what was asked; better answers come first.</summary>
public enum Closeness
{
    /// <summary>The whole question is its code, inventory number, official identifier or registration number.</summary>
    Number,

    /// <summary>Every word stands in it; a word of three letters and more may be the beginning of one.</summary>
    Words,

    /// <summary>Every word stands in it, if one typing error a word is forgiven.</summary>
    Near,
}
