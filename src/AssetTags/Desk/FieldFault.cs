namespace AssetTags.Desk;

/// <summary>What is wrong with one field, or worth knowing about it.</summary>
/// <param name="Column">The official name of the column; empty when it is about the whole.</param>
/// <param name="Reason">What is wrong and what would be right.</param>
public sealed record FieldFault(string Column, Phrase Reason);
