namespace AssetTags.Pdf;

/// <summary>An ink that machines know by its name, shown on screens and by printers that lack it as a mixture (ISO 32000-1, 8.6.6.4).</summary>
/// <param name="Name">The name: ASCII letters and digits.</param>
/// <param name="Red">Its look, 0 to 1.</param>
/// <param name="Green">Its look, 0 to 1.</param>
/// <param name="Blue">Its look, 0 to 1.</param>
public sealed record SpotInk(string Name, double Red, double Green, double Blue);
