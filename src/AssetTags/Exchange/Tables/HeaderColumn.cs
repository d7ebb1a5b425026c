namespace AssetTags.Exchange.Tables;

/// <summary>One column of a file.</summary>
/// <param name="Index">Its place in the row, from 0.</param>
/// <param name="Header">Its header, cleaned, and numbered where the file repeats it.</param>
/// <param name="Column">What it holds, or <see langword="null"/> for a column nobody knows.</param>
/// <param name="IsOwn">Whether the official table has that column; otherwise its text is kept among the extra values.</param>
public sealed record HeaderColumn(int Index, string Header, OfficialColumn? Column, bool IsOwn);
