namespace AssetTags.Journal;

/// <summary>Who writes, and through which face.</summary>
/// <param name="Name">The person's or account's name; the journal itself only holds an opaque key for it.</param>
/// <param name="Source">Where the write comes from: <c>cli</c>, <c>web</c>, <c>api</c>.</param>
public sealed record Author(string Name, string Source);
