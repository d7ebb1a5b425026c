namespace AssetTags.Exchange.Cells;

/// <summary>Class codes.</summary>
internal static class ClassCell
{
    /// <summary>A land purpose class, <c>03.07</c>; a zero lost by a spreadsheet is given back with a warning.</summary>
    public static object? ReadLandPurpose(string text, CellReport report)
    {
        if (IdentityCell.HasShape(text, "00.00"))
        {
            return text;
        }

        var dotted = text.Replace(',', '.');
        var padded = dotted.IndexOf('.', StringComparison.Ordinal) switch { 1 => $"0{dotted}", _ => dotted };
        if (padded.Length == 4 && padded[2] == '.')
        {
            // 3.1 may have been 03.10 or 03.01: nobody knows.
            padded = "";
        }

        if (IdentityCell.HasShape(padded, "00.00"))
        {
            report.Warn("class.zero", $"Код класу «{text}» прочитано як {padded}.", $"The class code “{text}” was read as {padded}.");
            return padded;
        }

        report.Warn("class.shape", $"«{text}» — не код КВЦПЗ: має бути дві цифри, крапка, дві цифри, наприклад 03.07.", $"“{text}” is no land purpose code: it should be two digits, a dot, two digits, such as 03.07.");
        return text;
    }
}
