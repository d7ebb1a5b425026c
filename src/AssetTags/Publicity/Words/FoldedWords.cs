using System.Buffers;

namespace AssetTags.Publicity.Words;

/// <summary>A word: where its folded letters stand, and where it stood in the text.</summary>
internal readonly record struct FoldedWord(int Start, int Length, int From, int To);

/// <summary>A text cut into folded words; a number beside letters is a word of its own, as in КНС7.</summary>
internal ref struct FoldedWords : IDisposable
{
    private readonly char[] _letters;
    private readonly FoldedWord[] _words;

    /// <summary>Cuts the text.</summary>
    public FoldedWords(string text)
    {
        _letters = ArrayPool<char>.Shared.Rent(text.Length + 1);
        _words = ArrayPool<FoldedWord>.Shared.Rent(text.Length + 1);
        Cut(text);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public readonly FoldedWord this[int place] => _words[place];

    /// <summary>The letters of one of them.</summary>
    public readonly ReadOnlySpan<char> Letters(int place) => _letters.AsSpan(_words[place].Start, _words[place].Length);

    /// <summary>Whether it is a number.</summary>
    public readonly bool IsNumber(int place) => char.IsDigit(_letters[_words[place].Start]);

    public readonly void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        ArrayPool<FoldedWord>.Shared.Return(_words);
    }

    private void Cut(string text)
    {
        var (end, start, from) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = FoldedLetter.Of(text[i]);
            if (letter == FoldedLetter.Nothing)
            {
                continue;
            }

            if (end > start && (letter == FoldedLetter.Break || char.IsDigit(letter) != char.IsDigit(_letters[end - 1])))
            {
                _words[Count++] = new FoldedWord(start, end - start, from, i);
                start = end;
            }

            if (letter != FoldedLetter.Break)
            {
                from = end == start ? i : from;
                _letters[end++] = letter;
            }
        }

        if (end > start)
        {
            _words[Count++] = new FoldedWord(start, end - start, from, text.Length);
        }
    }
}
