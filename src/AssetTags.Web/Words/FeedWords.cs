namespace AssetTags.Web.Words;

/// <summary>The words of the feed of changes.</summary>
internal static class FeedWords
{
    public static readonly Phrase Title = new("Зміни в реєстрі комунального майна: {0}", "Changes in the register of communal property: {0}");
}
