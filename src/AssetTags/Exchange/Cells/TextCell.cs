namespace AssetTags.Exchange.Cells;

/// <summary>Words: names, addresses, descriptions.</summary>
internal static class TextCell
{
    /// <summary>A name or another text: apostrophes become one.</summary>
    public static object? Read(string text, CellReport report)
    {
        _ = report;
        return CellText.UnifyApostrophes(text);
    }

    /// <summary>A street; a former name in brackets stays, with a note.</summary>
    public static object? ReadStreet(string text, CellReport report)
    {
        if (text.Contains('(') && text.Contains(')'))
        {
            report.Note("street.former", $"У назві «{text}» дужки (мабуть, колишня назва): лишено, як написано.", $"“{text}” has brackets (probably a former name): kept as written.");
        }

        return CellText.UnifyApostrophes(text);
    }

    /// <summary>A house number; a masked one and one that became a date are doubtful.</summary>
    public static object? ReadHouse(string text, CellReport report)
    {
        if (Assets.AssetAddress.IsMasked(text))
        {
            report.Warn("house.masked", $"Номер будинку приховано («{text}»): має бути справжній номер, наприклад 15-А.", $"The house number is masked (“{text}”): it should be the true one, such as 15-А.");
        }
        else
        {
            WarnOfDate(text, report);
        }

        return text;
    }

    /// <summary>A code or number kept as text; digits lost to a spreadsheet are doubtful.</summary>
    public static object? ReadCode(string text, CellReport report)
    {
        if (NumberFault.IsExponent(text))
        {
            report.Warn("text.exponent", $"«{text}»: Excel скоротив номер, частину цифр утрачено; задайте стовпцю текстовий формат.", $"“{text}”: Excel shortened the number and lost digits; give the column the text format.");
        }
        else
        {
            WarnOfDate(text, report);
        }

        return text;
    }

    /// <summary>The number of a registration; several in one cell stay as written, with a note.</summary>
    public static object? ReadRegistrationNumber(string text, CellReport report)
    {
        if (text.AsSpan().ContainsAny(',', ';') && !NumberFault.IsExponent(text))
        {
            report.Note("registration.several", $"Кілька реєстраційних номерів в одній клітинці («{text}»): лишено, як написано.", $"Several registration numbers in one cell (“{text}”): kept as written.");
        }

        return ReadCode(text, report);
    }

    private static void WarnOfDate(string text, CellReport report)
    {
        if (text is [_, _, _, _, '-', _, _, '-', _, _, ..] && char.IsAsciiDigit(text[0]) && DateCell.IsDate(text))
        {
            report.Warn("text.date", $"«{text}» схоже на дату: мабуть, Excel перетворив номер на дату; задайте стовпцю текстовий формат.", $"“{text}” looks like a date: Excel probably turned a number into it; give the column the text format.");
        }
    }
}
