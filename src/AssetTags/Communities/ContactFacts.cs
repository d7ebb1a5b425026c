using System.Text.RegularExpressions;

namespace AssetTags.Communities;

/// <summary>What is to be changed of a contact: <see langword="null"/> leaves a part as it is, an empty text clears it.</summary>
/// <param name="Phone">The telephone as people write it.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Hours">Office hours in words.</param>
/// <param name="Website">The web page, with http or https.</param>
public sealed partial record ContactFacts(string? Phone = null, string? Email = null, string? Hours = null, string? Website = null)
{
    private const int LongestPhone = 100, LongestEmail = 254, LongestHours = 200, LongestWebsite = 500;

    /// <summary>What is wrong and what would be right, or <see langword="null"/>.</summary>
    public Phrase? Fault => this switch
    {
        { Phone: { } phone } when !IsEmpty(phone) && !IsPhone(phone.Trim()) => new(
            $"«{Shown(phone)}» — не телефон. Цифри, пробіли, дужки, «+», «-», кілька номерів через кому: (04343) 6-12-34, 1551",
            $"'{Shown(phone)}' is no telephone number. Digits, spaces, brackets, '+', '-', several with commas: (04343) 6-12-34, 1551"),
        { Email: { } email } when !IsEmpty(email) && !(email.Trim().Length <= LongestEmail && EmailShape().IsMatch(email.Trim())) => new(
            $"«{Shown(email)}» — не електронна адреса. Потрібна одна, як-от rada@misto.gov.ua",
            $"'{Shown(email)}' is no e-mail address. One is needed, such as rada@misto.gov.ua"),
        { Hours: { } hours } when hours.Length > LongestHours || hours.Any(char.IsControl) => new(
            $"Години роботи — один рядок до {LongestHours} знаків, наприклад «Пн–Пт 8:00–17:00».",
            $"Office hours are one line of up to {LongestHours} characters, such as 'Mon–Fri 8:00–17:00'."),
        { Website: { } site } when !IsEmpty(site) && (site.Length > LongestWebsite || WebAddress.Of(site) is null) => new(
            $"«{Shown(site)}» — не адреса вебсторінки. Вона починається з https://, наприклад https://misto.gov.ua",
            $"'{Shown(site)}' is no address of a web page. It begins with https://, such as https://misto.gov.ua"),
        _ => null,
    };

    /// <summary>Whether nothing is to be changed at all.</summary>
    public bool IsEmptyHanded => this is { Phone: null, Email: null, Hours: null, Website: null };

    internal void Put(Contact contact)
    {
        contact.Phone = Over(contact.Phone, Phone);
        contact.Email = Over(contact.Email, Email);
        contact.Hours = Over(contact.Hours, Hours);
        contact.Website = Website is null || IsEmpty(Website) ? Over(contact.Website, Website) : WebAddress.Of(Website);
    }

    private static string? Over(string? before, string? now) => now is null ? before : IsEmpty(now) ? null : now.Trim();

    private static bool IsEmpty(string text) => string.IsNullOrWhiteSpace(text);

    private static bool IsPhone(string phone) => phone.Length <= LongestPhone && PhoneShape().IsMatch(phone) && phone.Count(char.IsAsciiDigit) >= 3;

    private static string Shown(string typed) => typed.Length <= 80 ? typed : typed[..80] + "…";

    // «доб. 12», «дод. 12», «вн. 12», "ext. 12": how an extension is written.
    [GeneratedRegex(@"^(?:[0-9 \u00A0()+\-–/.,;]|доб|дод|вн|ext)+$", RegexOptions.IgnoreCase)]
    private static partial Regex PhoneShape();

    [GeneratedRegex(@"^[^\s@<>()\[\],;:\\""\p{C}]+@[^\s@<>()\[\],;:\\""/\p{C}.]+(?:\.[^\s@<>()\[\],;:\\""/\p{C}.]+)+$")]
    private static partial Regex EmailShape();
}
