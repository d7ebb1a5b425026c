namespace AssetTags.Exchange.Cells;

/// <summary>The identifiers by which a row finds its asset: damage to them is an error.</summary>
internal static class IdentityCell
{
    private const int LongestId = 200;

    /// <summary>An official id, an inventory number: text, with what pandas and Excel add to numbers taken off.</summary>
    public static object? Read(string text, CellReport report)
    {
        if (NumberFault.IsExponent(text))
        {
            report.Error("id.exponent", $"«{text}»: Excel скоротив номер, об’єкт за ним не впізнати; задайте стовпцю текстовий формат і впишіть номер повністю.", $"“{text}”: Excel shortened the number, the asset cannot be told by it; give the column the text format and write the number in full.");
            return null;
        }

        return IsDamaged(text, report) || IsTooLong(text, report) ? null : WithoutFraction(text, report);
    }

    /// <summary>A cadastral number, or the number of the document of title where there is none.</summary>
    /// <remarks>The form is <c>NNNNNNNNNN:NN:NNN:NNNN</c>; two official examples have eleven digits first.</remarks>
    public static object? ReadCadastral(string text, CellReport report)
    {
        if (IsDamaged(text, report) || IsTooLong(text, report))
        {
            return null;
        }

        if (!HasShape(text, "0000000000:00:000:0000"))
        {
            report.Warn("cadastral.shape", $"«{text}» — не кадастровий номер: його вигляд 6510136600:01:001:0001 (10:2:3:4 цифри). Якщо це номер документа — усе гаразд.", $"“{text}” is no cadastral number: it looks like 6510136600:01:001:0001 (10:2:3:4 digits). If it is the number of a document, all is well.");
        }

        return text;
    }

    /// <summary>Whether Excel keeps another value than was typed; says so.</summary>
    public static bool IsDamaged(string text, CellReport report)
    {
        if (report.Damage == CellDamage.Date)
        {
            report.Error("id.date", $"«{text}»: Excel перетворив номер на дату; задайте стовпцю текстовий формат і впишіть номер знову.", $"“{text}”: Excel turned the number into a date; give the column the text format and write the number again.");
        }
        else if (report.Damage == CellDamage.Rounded)
        {
            report.Error("id.rounded", $"«{text}»: Excel тримає лише 15 цифр числа, решту втрачено; задайте стовпцю текстовий формат і впишіть номер повністю.", $"“{text}”: Excel keeps 15 digits of a number only, the others are lost; give the column the text format and write the number in full.");
        }

        return report.Damage != CellDamage.None;
    }

    private static bool IsTooLong(string text, CellReport report)
    {
        if (text.Length > LongestId)
        {
            var start = CellReport.Shorten(text);
            report.Error("id.long", $"«{start}»: номер довший за {LongestId} знаків; мабуть, сюди потрапив інший текст.", $"“{start}”: the number is longer than {LongestId} characters; probably another text got here.");
        }

        return text.Length > LongestId;
    }

    /// <summary>Takes off <c>.0</c>, which programs add to codes they took for numbers.</summary>
    public static string WithoutFraction(string text, CellReport report)
    {
        if (text.Length < 3 || text[^1] != '0' || text[^2] != '.' || text.AsSpan(0, text.Length - 2).ContainsAnyExceptInRange('0', '9'))
        {
            return text;
        }

        var whole = text[..^2];
        report.Warn("code.fraction", $"«{text}»: код записано як число; прочитано як {whole}.", $"“{text}”: the code was written as a number; read as {whole}.");
        return whole;
    }

    /// <summary>Whether the text has the digits and marks of a pattern, where 0 stands for any digit.</summary>
    public static bool HasShape(string text, string pattern)
    {
        if (text.Length != pattern.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (pattern[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != pattern[i])
            {
                return false;
            }
        }

        return true;
    }
}
