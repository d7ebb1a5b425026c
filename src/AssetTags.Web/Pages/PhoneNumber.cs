namespace AssetTags.Web.Pages;

/// <summary>Telephone numbers as a phone dials them.</summary>
internal static class PhoneNumber
{
    /// <summary>Digits with the country's code: «(04343) 6-12-34» is +380434361234; short numbers such as 1551 stay as they are.</summary>
    public static string Dialled(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        return digits switch
        {
            { Length: 12 } when digits.StartsWith("380", StringComparison.Ordinal) => $"+{digits}",
            { Length: 10 } when digits[0] == '0' => $"+38{digits}",
            _ => digits,
        };
    }
}
