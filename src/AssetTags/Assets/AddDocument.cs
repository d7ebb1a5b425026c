using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>What a paper says of itself.</summary>
/// <param name="Kind">What kind of paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Link">Where it can be read: http or https.</param>
public sealed record DocumentFacts(AssetDocumentKind Kind, string? Number = null, DateOnly? Date = null, string? Title = null, string? Link = null)
{
    private const int LongestNumber = 100, LongestTitle = 500, LongestLink = 2_000;

    private static readonly DateOnly s_earliest = new(1900, 1, 1);

    /// <summary>What is wrong and what would be right, or <see langword="null"/>.</summary>
    /// <param name="today">The local date.</param>
    public Phrase? FaultOn(DateOnly today) => this switch
    {
        { Number: null, Title: null, Link: null } => new(
            "Документ без номера, назви й посилання нічого не каже. Вкажіть хоча б одне з них.",
            "A document without number, title and link says nothing. Give one of them at least."),
        { Number.Length: > LongestNumber } or { Title.Length: > LongestTitle } => new(
            $"Задовго: номер — до {LongestNumber} знаків, назва — до {LongestTitle}.", $"Too long: a number has up to {LongestNumber} characters, a title up to {LongestTitle}."),
        { Date: { } date } when date > today || date < s_earliest => new(
            $"Дата документа {date:dd.MM.yyyy} не може бути: від {s_earliest:dd.MM.yyyy} до сьогодні.",
            $"The date of the document {date:yyyy-MM-dd} cannot be: from {s_earliest:yyyy-MM-dd} until today."),
        { Link: { } link } when link.Length > LongestLink || WebAddress.Of(link) is null => new(
            $"«{(link.Length > 80 ? link[..80] + "…" : link)}» — не посилання. Воно починається з https:// або http://.",
            $"'{(link.Length > 80 ? link[..80] + "…" : link)}' is no link. It begins with https:// or http://."),
        _ => null,
    };

    /// <summary>The same, tidied: no blanks around, nothing instead of an empty text, the link in its canonical form.</summary>
    internal DocumentFacts Tidy() => this with { Number = Text(Number), Title = Text(Title), Link = WebAddress.Of(Link) ?? Text(Link) };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The outcomes of <see cref="AddDocument"/>.</summary>
public abstract record AddDocumentResult
{
    /// <summary>The asset has the document now.</summary>
    public sealed record Added(AssetDocument Document) : AddDocumentResult;

    /// <summary>It had this very document; nothing changed.</summary>
    public sealed record AlreadyThere(AssetDocument Document) : AddDocumentResult;

    /// <summary>Something is wrong with it; nothing changed.</summary>
    /// <param name="Reason">What, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : AddDocumentResult;
}

/// <summary>Puts a paper behind an asset. It is published where the asset is open.</summary>
public sealed class AddDocument(RegistryContext registry, JournaledWrite write, LocalDay day)
{
    /// <summary>Adds the paper.</summary>
    public async Task<AddDocumentResult> RunAsync(Asset asset, DocumentFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(facts);
        var tidy = facts.Tidy();
        if (tidy.FaultOn(await day.TodayAsync(asset.CommunityId, cancellation)) is { } reason)
        {
            return new AddDocumentResult.Refused(reason);
        }

        return await write.RunAsync("document.add", async (_, inner) =>
        {
            await registry.LockCommunityAsync(asset.CommunityId, inner);
            var present = await registry.AssetDocuments.FirstOrDefaultAsync(
                d => d.AssetId == asset.Id && d.RemovedAt == null && d.Kind == tidy.Kind && d.Number == tidy.Number && d.Date == tidy.Date && d.Title == tidy.Title && d.Link == tidy.Link, inner);
            if (present is not null)
            {
                return (AddDocumentResult)new AddDocumentResult.AlreadyThere(present);
            }

            var document = new AssetDocument
            {
                CommunityId = asset.CommunityId,
                AssetId = asset.Id,
                Kind = tidy.Kind,
                Number = tidy.Number,
                Date = tidy.Date,
                Title = tidy.Title,
                Link = tidy.Link,
            };
            registry.Add(document);
            return new AddDocumentResult.Added(document);
        }, cancellation);
    }
}
