using AssetTags.Communities;

namespace AssetTags.Exchange.Cells;

/// <summary>Codes of organisations and of persons. Whatever is odd is kept, with a warning.</summary>
internal static class EdrpouCell
{
    private const int PersonLength = 10;
    private const int LongestHolder = 20;

    /// <summary>The code of an organisation: an owner.</summary>
    public static object? Read(string text, CellReport report) => Read(text, report, mayBePerson: false);

    /// <summary>The code of the balance holder, by which its assets are told: damage to it is an error.</summary>
    public static object? ReadHolder(string text, CellReport report)
    {
        if (IdentityCell.IsDamaged(text, report))
        {
            return null;
        }

        var code = Read(text, report, mayBePerson: false);
        if (code.Length > LongestHolder)
        {
            var start = CellReport.Shorten(text);
            report.Error("code.long", $"«{start}»: код балансоутримувача довший за {LongestHolder} знаків; має бути код ЄДРПОУ, вісім цифр.", $"“{start}”: the code of the balance holder is longer than {LongestHolder} characters; it should be the EDRPOU code, eight digits.");
        }

        return code.Length > LongestHolder ? null : code;
    }

    /// <summary>The code of a user, who may be a person with a ten-digit tax number.</summary>
    public static object? ReadUser(string text, CellReport report) => Read(text, report, mayBePerson: true);

    private static string Read(string text, CellReport report, bool mayBePerson)
    {
        var code = IdentityCell.WithoutFraction(text, report);
        if (Edrpou.TryRestore(code, out var restored))
        {
            report.Warn("edrpou.zero", $"Код «{text}» коротший за вісім цифр: мабуть, таблиця втратила нулі на початку; прочитано як {restored}.", $"The code “{text}” has fewer than eight digits: the table probably lost leading zeros; read as {restored}.");
            code = restored;
        }

        if (Edrpou.IsWellFormed(code))
        {
            WarnOfCheckDigit(code, report);
        }
        else if (code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            report.Warn("edrpou.shape", $"«{text}» — не код ЄДРПОУ: має бути вісім цифр, наприклад 01411082.", $"“{text}” is no EDRPOU code: it should be eight digits, such as 01411082.");
        }
        else if (code.Length == PersonLength)
        {
            WarnOfPerson(mayBePerson, report);
        }
        else
        {
            report.Warn("edrpou.length", $"Код «{text}» має {code.Length} цифр замість восьми; лишено, як написано.", $"The code “{text}” has {code.Length} digits instead of eight; kept as written.");
        }

        return code;
    }

    private static void WarnOfCheckDigit(string code, CellReport report)
    {
        if (!Edrpou.HasRightCheckDigit(code))
        {
            report.Warn("edrpou.checksum", $"Код {code}: остання, контрольна цифра не сходиться; перевірте код за ЄДР.", $"The code {code}: its last digit, the check digit, is wrong; compare it with the state register.");
        }
    }

    private static void WarnOfPerson(bool mayBePerson, CellReport report)
    {
        if (!mayBePerson)
        {
            report.Warn("edrpou.person", "Десять цифр — це податковий номер людини; тут має бути код ЄДРПОУ організації, вісім цифр.", "Ten digits are a person’s tax number; this should be the EDRPOU code of an organisation, eight digits.");
        }
    }
}
