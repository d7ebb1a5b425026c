namespace AssetTags.Web.Hosting;

/// <summary>A setting that cannot be followed.</summary>
internal sealed class SettingMistakeException(Phrase reason, Language language) : Exception(reason.In(language))
{
    /// <summary>What is wrong, and what would be right.</summary>
    public Phrase Reason { get; } = reason;
}
