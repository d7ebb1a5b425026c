using AssetTags.Assets;
using AssetTags.Exchange.Tables;

namespace AssetTags.Desk;

/// <summary>What the desk says of changes of many assets.</summary>
internal static class BulkWords
{
    private const int LongestSummary = 300;

    public static readonly Phrase NothingToSet = new("Оберіть хоча б одне поле, яке змінити.", "Choose at least one field to set.");

    public static readonly Phrase OwnToEach = new("Це в кожного об’єкта своє: змініть на його картці.", "Each asset has its own: change it on its card.");

    public static readonly Phrase ByAct = new("Балансоутримувача змінює передача за актом.", "The balance holder is changed by a transfer with its act.");

    /// <summary>What was set, in words that are kept with the change.</summary>
    public static string Of(BulkEditRequest request)
    {
        var columns = OfficialTable.All.SelectMany(t => t.Columns).DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.Title);
        var said = request.Values.Select(v => $"{columns.GetValueOrDefault(v.Key, v.Key)}: {(string.IsNullOrWhiteSpace(v.Value) ? "—" : v.Value.Trim())}")
            .Concat(request.Status is { } status ? [$"Використання: {Exchange.Cells.VocabularyCell.OfficialWord(status.Status)}"] : (string[])[]);
        return Bounded(string.Join("; ", said));
    }

    /// <summary>The status that one asset was given, in words that are kept with the change.</summary>
    public static string Of(StatusFacts facts, string name) => Bounded($"Статус: {Exchange.Cells.VocabularyCell.OfficialWord(facts.Status)} — {name}");

    /// <summary>What was done to one asset of which the public sees more since, in words that are kept with the change.</summary>
    public static string Opened(string name) => Bounded($"Змінено картку, об’єкт став відкритішим: {name}");

    public static string Bounded(string text) => text.Length <= LongestSummary ? text : string.Concat(text.AsSpan(0, LongestSummary - 1), "…");
}
