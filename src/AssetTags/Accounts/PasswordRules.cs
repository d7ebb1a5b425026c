using System.Globalization;
using System.Reflection;
using System.Text;

namespace AssetTags.Accounts;

/// <summary>Which passwords are good enough: long, and not what everybody tries first (ASVS 5.0, 6.2). No rules on kinds of characters.</summary>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>The most characters: passphrases fit, denial of service does not.</summary>
    public const int Longest = 128;

    private const int FewestKinds = 5, LongestRest = 3;

    private static readonly string[] s_rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхї", "фівапролджє", "ячсмитьбю", "abcdefghijklmnopqrstuvwxyz", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "01234567890"];

    private static readonly string[] s_common = ReadCommon();

    /// <summary>What is wrong with a password and what would be right, or <see langword="null"/>.</summary>
    /// <param name="password">The password as typed.</param>
    /// <param name="about">What others know of the account: address, name, community.</param>
    public static Phrase? FaultOf(string? password, params IEnumerable<string?> about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var length = new StringInfo(password ?? "").LengthInTextElements;
        return length < Shortest ? new(
                $"Пароль має щонайменше {Shortest} знаків, тут {length}. Легко запам’ятати кілька слів підряд.",
                $"A password has at least {Shortest} characters, here are {length}. A few words in a row are easy to remember.")
            : password!.Length > Longest ? new($"Пароль задовгий: до {Longest} знаків.", $"The password is too long: up to {Longest} characters.")
            : password.Distinct().Count() < FewestKinds || IsGuessed(password, about) ? new(
                "Такі паролі пробують першими. Оберіть інший: кілька слів, які ніяк не пов’язані з вами й громадою.",
                "Passwords like this are tried first. Choose another: a few words that have nothing to do with you and the community.")
            : null;
    }

    // What is left when everything guessable is taken out must be more than a few letters, with leet signs read as letters or as they are.
    private static bool IsGuessed(string password, IEnumerable<string?> about)
    {
        string[] known = [.. about.OfType<string>().SelectMany(a => Plain(a).Split([' ', '@', '.', '-', '_', '«', '»'], StringSplitOptions.RemoveEmptyEntries)).Where(a => a.Length > 3), .. s_common];
        return LettersOf(Plain(password), known) <= LongestRest || LettersOf(Spelled(Plain(password)), known) <= LongestRest;
    }

    private static int LettersOf(string text, IEnumerable<string> known)
    {
        var rest = WithoutRows(known.OrderByDescending(w => w.Length).Aggregate(text, (t, word) => t.Replace(word, "", StringComparison.Ordinal)));
        return rest.Where(char.IsLetter).Distinct().Count();
    }

    private static string WithoutRows(string text)
    {
        const int Run = 4;
        foreach (var row in s_rows.Concat(s_rows.Select(r => string.Concat(r.Reverse()))))
        {
            for (var start = 0; start + Run <= row.Length; start++)
            {
                text = text.Replace(row[start..(start + Run)], "", StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('\'', '’');

    // p@ssw0rd is password.
    private static string Spelled(string text)
        => string.Concat(text.Select(c => c switch { '@' => 'a', '0' => 'o', '1' => 'i', '3' => 'e', '$' => 's', '5' => 's', '!' => 'i', _ => c }));

    private static string[] ReadCommon()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Accounts/CommonWords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] != '#').SelectMany(l => l.Split(' ')).Select(Plain)];
    }
}
