namespace AssetTags.Web.Statistics;

/// <summary>Marks the page whose visits are scans.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CountedPageAttribute : Attribute;
