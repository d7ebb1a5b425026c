namespace AssetTags.Publicity.Words;

/// <summary>Words one after another that a rule looks for, such as <c>насосн*</c>, <c>тп #</c> or <c>пам’ятник* * військов*</c>.</summary>
/// <remarks>
/// <c>слово</c> is that very word; <c>основ*</c> every word that begins so, at least three letters; <c>#</c> a number; <c>*</c> any one
/// word; <c>^</c> in front means that the text begins with it. The first part is a word or a stem.
/// </remarks>
internal sealed class WordPattern
{
    public const int ShortestStem = 3, MostParts = 8;
    private const string Any = "*", Number = "#";

    private readonly string[] _parts;
    private readonly bool[] _isStem;

    private WordPattern(string[] parts, bool isAtStart)
    {
        _isStem = [.. parts.Select(p => p.Length > 1 && p[^1] == '*')];
        _parts = [.. parts.Select(p => p is Any or Number ? p : Fold(p.TrimEnd('*')))];
        IsAtStart = isAtStart;
    }

    public int Count => _parts.Length;

    public bool IsAtStart { get; }

    /// <summary>The first three letters of what it begins with, packed as <see cref="WordIndex"/> looks for them.</summary>
    public ulong Key => KeyOf(_parts[0]);

    /// <summary>Reads a pattern.</summary>
    /// <returns>The pattern, or what is wrong with it.</returns>
    public static (WordPattern? Pattern, Phrase? Fault) Read(string text)
    {
        var isAtStart = text.StartsWith('^');
        var parts = text.TrimStart('^').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 0 or > MostParts ? (null, new($"«{text}»: потрібно від 1 до {MostParts} слів", $"'{text}': 1 to {MostParts} words are needed"))
            : parts[0] is Any or Number ? (null, new($"«{text}»: перше слово не може бути * чи #", $"'{text}': the first word cannot be * or #"))
            : parts.Select(FaultOf).FirstOrDefault(f => f is not null) is { } fault ? (null, new($"«{text}»: {fault.Uk}", $"'{text}': {fault.En}"))
            : (new WordPattern(parts, isAtStart), null);
    }

    /// <summary>Whether the words from <paramref name="start"/> on are these.</summary>
    public bool IsAt(in FoldedWords words, int start)
    {
        if ((IsAtStart && start != 0) || start + _parts.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < _parts.Length; i++)
        {
            if (!IsPart(i, words, start + i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first three letters, which are all of a shorter word.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> letters)
    {
        var key = 0UL;
        for (var i = 0; i < letters.Length && i < ShortestStem; i++)
        {
            key |= (ulong)letters[i] << (16 * i);
        }

        return key;
    }

    private bool IsPart(int part, in FoldedWords words, int place) => _parts[part] switch
    {
        Any => true,
        Number => words.IsNumber(place),
        var letters => _isStem[part] ? words.Letters(place).StartsWith(letters) : words.Letters(place).SequenceEqual(letters),
    };

    private static Phrase? FaultOf(string part)
    {
        var word = Fold(part.TrimEnd('*'));
        return part is Any or Number ? null
            : word.Length == 0 || word.Contains(FoldedLetter.Break, StringComparison.Ordinal) || (word.Any(char.IsDigit) && word.Any(char.IsLetter))
                ? new Phrase($"«{part}» — не слово: лише літери (або лише цифри), * у кінці, # замість числа", $"'{part}' is no word: letters only (or digits only), * at the end, # for a number")
            : part[^1] == '*' && word.Length < ShortestStem
                ? new($"«{part}»: перед * потрібно щонайменше {ShortestStem} літери", $"'{part}': at least {ShortestStem} letters are needed before *")
            : null;
    }

    private static string Fold(string word) => new([.. word.Select(FoldedLetter.Of).Where(c => c != FoldedLetter.Nothing)]);
}
