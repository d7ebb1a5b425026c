using AssetTags.Search;

namespace AssetTags.Lists;

/// <summary>Numbers the words by which assets of one community are found; words are only ever added.</summary>
internal sealed class WordBook
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<bool> _isForgivable = [];
    private readonly Lock _lock = new();

    /// <summary>The numbers of a text's words, and of its numbers as the index marks them.</summary>
    public int[] Of(SearchText text)
    {
        lock (_lock)
        {
            return [.. text.Words.Select(NumberOf), .. text.Numbers.Select(n => NumberOf(IndexedAsset.NumberMark + n))];
        }
    }

    /// <summary>What answers to a question: for each of its words, which words of the book do; an empty one where none does.</summary>
    public IReadOnlyList<bool[]> Answering(SearchWords asked, Closeness closeness)
    {
        lock (_lock)
        {
            return [.. asked.Words.Select(w => Answering(w, closeness))];
        }
    }

    /// <summary>Which words of the book are the whole question as one number.</summary>
    public bool[] AnsweringNumber(SearchWords asked)
    {
        lock (_lock)
        {
            return asked.Number is { } number ? Only(IndexedAsset.NumberMark + number) : [];
        }
    }

    private bool[] Answering(SearchWord asked, Closeness closeness)
    {
        if (closeness != Closeness.Near && !asked.IsBeginning)
        {
            return Only(asked.Text);
        }

        var (found, isAny) = (new bool[_words.Count], false);
        for (var number = 0; number < found.Length; number++)
        {
            found[number] = asked.Begins(_words[number]) || (closeness == Closeness.Near && _isForgivable[number] && asked.IsNear(_words[number]));
            isAny |= found[number];
        }

        return isAny ? found : [];
    }

    private bool[] Only(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            return [];
        }

        var found = new bool[number + 1];
        found[number] = true;
        return found;
    }

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers[word] = number = _words.Count;
            _words.Add(word);
            _isForgivable.Add(OneTypo.IsForgivable(word));
        }

        return number;
    }
}
