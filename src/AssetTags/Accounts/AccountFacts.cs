using System.Net.Mail;

namespace AssetTags.Accounts;

/// <summary>Who somebody is, for an account.</summary>
/// <param name="Email">The address to sign in by.</param>
/// <param name="Name">The person’s name.</param>
public sealed record AccountFacts(string Email, string Name)
{
    private const int LongestEmail = 254, LongestName = 200;

    /// <summary>What is wrong with the address and what would be right, or <see langword="null"/>.</summary>
    public Phrase? EmailFault
        => string.IsNullOrWhiteSpace(Email) ? new("Вкажіть службову пошту.", "Give the work e-mail.")
            : Email.Trim().Length > LongestEmail || !MailAddress.TryCreate(Email.Trim(), out var address) || address.Address != Email.Trim() || !address.Host.Contains('.', StringComparison.Ordinal)
                ? new($"«{Short(Email)}» — не адреса пошти. Приклад: o.koval@rada.example", $"'{Short(Email)}' is no e-mail address. Example: o.koval@rada.example")
                : null;

    /// <summary>What is wrong with the name and what would be right, or <see langword="null"/>.</summary>
    public Phrase? NameFault
        => string.IsNullOrWhiteSpace(Name) ? new("Вкажіть ім’я та прізвище: вони стоять у журналі біля кожної зміни.", "Give the name: it stands in the journal beside every change.")
            : Name.Trim().Length > LongestName ? new($"Ім’я задовге: до {LongestName} знаків.", $"The name is too long: up to {LongestName} characters.")
            : Name.Any(char.IsControl) || Name.AsSpan().ContainsAny('<', '>')
                ? new("Ім’я не може мати знаків < > чи переносів рядка.", "A name has no < > and no line breaks.")
                : null;

    /// <summary>What is wrong, or <see langword="null"/>.</summary>
    public Phrase? Fault => EmailFault ?? NameFault;

    /// <summary>The address as accounts are told apart by it.</summary>
    public static string KeyOf(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return NormalText.Of(email.Trim()).ToUpperInvariant();
    }

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
