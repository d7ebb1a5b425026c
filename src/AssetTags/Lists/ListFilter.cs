using AssetTags.Search;
using AssetTags.Tags;

namespace AssetTags.Lists;

/// <summary>What an asset must be like to be in a list.</summary>
internal sealed class ListFilter
{
    private readonly ListQuery _query;
    private readonly HashSet<Guid?>? _holders;
    private readonly HashSet<Guid>? _only;
    private readonly string? _settlement, _street;
    private readonly DateTimeOffset? _changedFrom;
    private readonly IReadOnlyList<AnsweringWords> _words = [];
    private readonly AnsweringWords? _number;
    private readonly bool[]? _proposed;
    private readonly TagCode _code;
    private readonly bool _hasAnswers = true;

    /// <summary>Prepares a filter.</summary>
    /// <param name="query">The list.</param>
    /// <param name="book">The book that it will be asked about.</param>
    /// <param name="closeness">How well assets must answer to the text, if there is one.</param>
    public ListFilter(ListQuery query, ListBook book, Closeness closeness)
    {
        _query = query;
        _holders = query.Holders.Count == 0 ? null : Holders(query, book);
        _only = query.Only.Count == 0 ? null : [.. query.Only];
        _settlement = query.Settlement is { } settlement ? ListedRows.SettlementKey(settlement) : null;
        _street = query.Street is { } street ? StreetNames.KeyOf(street) : null;
        _changedFrom = query.ChangedSince is { } day ? Midnight(day, book.Community.Community.TimeZone) : null;
        if (query.Text is { } text)
        {
            var asked = SearchWords.Of(text);
            (_words, _number, _code) = (book.Words.Answering(asked, closeness), book.Words.AnsweringNumber(asked), CodeOf(text));
            _words = _words.All(w => w.Numbers.Length > 0) ? _words : [];
            _hasAnswers = _words.Count > 0 || _number.Numbers.Length > 0 || !_code.IsNone;
            _proposed = _hasAnswers ? Propose(book) : null;
        }
    }

    /// <summary>Whether any asset can be in the list, as far as the text tells.</summary>
    public bool AdmitsAny => _hasAnswers;

    /// <summary>Whether the asset at a place may be in the list, as far as the index of words tells.</summary>
    public bool MayAdmit(int place) => _proposed is null || _proposed[place];

    /// <summary>Whether the asset is in the list.</summary>
    public bool Admits(ListedAsset row)
        => (_only is null || _only.Contains(row.Id))
            && (_query.Kind is null || row.Kind == _query.Kind)
            && (_query.Status is null || row.Status == _query.Status)
            && (_query.Condition is null || row.Condition == _query.Condition)
            && (_query.IsDangerous is null || row.IsDangerous == _query.IsDangerous)
            && (_query.Level is null || row.Level == _query.Level)
            && (_query.Reason is null || IsOf(row.Rule, _query.Reason))
            && (_holders is null || _holders.Contains(row.Holder?.Id))
            && (_query.Tag is null || HasTag(row.Tag, _query.Tag.Value))
            && (_query.ParentId is null || row.ParentId == _query.ParentId)
            && IsInspected(row) && IsMeasured(row) && IsThere(row)
            && (_changedFrom is null || row.ChangedAt >= _changedFrom)
            && (_query.Text is null || Answers(row));

    private bool IsInspected(ListedAsset row)
        => (!_query.IsNeverInspected || row.InspectedOn is null)
            && (_query.InspectedAfter is null || row.InspectedOn >= _query.InspectedAfter)
            && (_query.InspectedBefore is null || row.InspectedOn is null || row.InspectedOn < _query.InspectedBefore);

    private bool IsMeasured(ListedAsset row)
        => (_query.AreaFrom is null || row.Area >= _query.AreaFrom) && (_query.AreaTo is null || row.Area <= _query.AreaTo);

    private bool IsThere(ListedAsset row)
        => (_query.ClassPrefix is null || row.ClassId?.StartsWith(_query.ClassPrefix, StringComparison.OrdinalIgnoreCase) == true)
            && (_settlement is null || row.Settlement == _settlement)
            && (_street is null || row.Streets.Contains(_street));

    private bool Answers(ListedAsset row)
        => (!_code.IsNone && row.Code == _code) || _number!.IsAmong(row.Words) || (_words.Count > 0 && _words.All(w => w.IsAmong(row.Words)));

    // Where the rarest word of the question stands, the whole question as a number, or the code.
    private bool[] Propose(ListBook book)
    {
        var proposed = new bool[book.Rows.Count];
        book.Words.Mark(_number!, proposed);
        if (_words.MinBy(w => w.Places) is { } rarest)
        {
            book.Words.Mark(rarest, proposed);
        }

        for (var place = 0; !_code.IsNone && place < proposed.Length; place++)
        {
            proposed[place] |= book.Rows[place].Code == _code;
        }

        return proposed;
    }

    private static bool HasTag(ListTag tag, ListTag wanted) => wanted switch
    {
        ListTag.Yes => tag is ListTag.Attached or ListTag.Printed,
        ListTag.No => tag is ListTag.No or ListTag.Lost,
        _ => tag == wanted,
    };

    // A rule's name is its kind, and after a colon which one.
    private static bool IsOf(string rule, string reason) => rule.StartsWith(reason, StringComparison.Ordinal) && (rule.Length == reason.Length || rule[reason.Length] == ':');

    private static HashSet<Guid?> Holders(ListQuery query, ListBook book)
    {
        var wanted = query.Holders.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var keys = book.Holders.Values.Where(h => wanted.Contains(h.Edrpou ?? "") || wanted.Contains(h.Id.ToString("D"))).Select(h => (Guid?)h.Id).ToHashSet();
        _ = wanted.Contains(ListWords.None) && keys.Add(null);
        return keys;
    }

    private static TagCode CodeOf(string text) => TagCodeReader.Read(text, out var code) == TagCodeReading.Read ? code : default;

    private static DateTimeOffset Midnight(DateOnly day, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
