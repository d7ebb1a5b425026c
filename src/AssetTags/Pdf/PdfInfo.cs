namespace AssetTags.Pdf;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Shown in the viewer's title bar.</param>
/// <param name="Language">Language of the text, BCP 47, such as <c>uk-UA</c>.</param>
/// <param name="Creator">The program that made it.</param>
/// <param name="Created">When it was made; left out when <see langword="null"/>, and then the same pages give the same bytes.</param>
public sealed record PdfInfo(string Title, string Language, string Creator = "AssetTags", DateTimeOffset? Created = null);
