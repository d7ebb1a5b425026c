using AssetTags.Search;

namespace AssetTags.Lists;

/// <summary>The words by which assets of one community are found, and at which places of the book they are; words and places are only ever added.</summary>
/// <remarks>A place that has lost a word still stands there: what is proposed is judged by the row itself.</remarks>
internal sealed class WordBook
{
    private const int MostUnsorted = 2_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<List<int>> _places = [];
    private readonly Dictionary<int, List<int>> _forgivableByLength = [];
    private readonly Lock _lock = new();
    private int[] _sorted = [];

    /// <summary>The numbers of a text's words, and of its numbers as the index marks them.</summary>
    public int[] Of(SearchText text)
    {
        lock (_lock)
        {
            return [.. text.Words.Select(NumberOf), .. text.Numbers.Select(n => NumberOf(IndexedAsset.NumberMark + n))];
        }
    }

    /// <summary>Notes where a row with these words stands.</summary>
    public void Place(int place, int[] words)
    {
        lock (_lock)
        {
            foreach (var word in words)
            {
                if (_places[word] is not [.., var last] places || last != place)
                {
                    _places[word].Add(place);
                }
            }
        }
    }

    /// <summary>What answers to a question: for each of its words, which words of the book do.</summary>
    public IReadOnlyList<AnsweringWords> Answering(SearchWords asked, Closeness closeness)
    {
        lock (_lock)
        {
            return [.. asked.Words.Select(w => Found(closeness == Closeness.Near ? [.. Beginning(w).Union(Near(w))] : Beginning(w)))];
        }
    }

    /// <summary>Which words of the book are the whole question as one number.</summary>
    public AnsweringWords AnsweringNumber(SearchWords asked)
    {
        lock (_lock)
        {
            return Found(asked.Number is { } number && _numbers.TryGetValue(IndexedAsset.NumberMark + number, out var known) ? [known] : []);
        }
    }

    /// <summary>Marks the places where one of the words stands or stood.</summary>
    public void Mark(AnsweringWords words, bool[] marked)
    {
        lock (_lock)
        {
            foreach (var place in words.Numbers.SelectMany(n => _places[n]).Where(p => p < marked.Length))
            {
                marked[place] = true;
            }
        }
    }

    private AnsweringWords Found(int[] numbers) => new(numbers, numbers.Sum(n => _places[n].Count));

    private int[] Beginning(SearchWord asked)
    {
        if (!asked.IsBeginning)
        {
            return _numbers.TryGetValue(asked.Text, out var only) ? [only] : [];
        }

        Sort();
        var first = Array.BinarySearch(_sorted, -1, Comparer<int>.Create((one, _) => string.CompareOrdinal(_words[one], asked.Text) < 0 ? -1 : 1));
        return [.. _sorted.Skip(~first).TakeWhile(n => asked.Begins(_words[n])), .. Enumerable.Range(_sorted.Length, _words.Count - _sorted.Length).Where(n => asked.Begins(_words[n]))];
    }

    private IEnumerable<int> Near(SearchWord asked)
        => Enumerable.Range(asked.Text.Length - 1, 3).SelectMany(length => _forgivableByLength.GetValueOrDefault(length) ?? []).Where(n => asked.IsNear(_words[n]));

    // The latest words stand behind the sorted ones until they are many.
    private void Sort()
    {
        if (_words.Count - _sorted.Length > MostUnsorted || _sorted.Length == 0)
        {
            _sorted = [.. Enumerable.Range(0, _words.Count)];
            Array.Sort(_sorted, (one, other) => string.CompareOrdinal(_words[one], _words[other]));
        }
    }

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers[word] = number = _words.Count;
            _words.Add(word);
            _places.Add([]);
            if (OneTypo.IsForgivable(word))
            {
                (_forgivableByLength.TryGetValue(word.Length, out var alike) ? alike : _forgivableByLength[word.Length] = []).Add(number);
            }
        }

        return number;
    }
}

/// <summary>Words of a book that answer to one word of a question.</summary>
/// <param name="Numbers">Their numbers; none where nothing answers.</param>
/// <param name="Places">At how many places they stand, roughly.</param>
internal sealed record AnsweringWords(int[] Numbers, int Places)
{
    private readonly HashSet<int> _numbers = [.. Numbers];

    /// <summary>Whether a row has one of them.</summary>
    public bool IsAmong(int[] words)
    {
        foreach (var word in words)
        {
            if (_numbers.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
