using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>A status and the document behind it.</summary>
/// <param name="Status">The status.</param>
/// <param name="DocumentNumber">The document's number.</param>
/// <param name="DocumentDate">The document's date.</param>
public sealed record StatusFacts(AssetStatus Status, string? DocumentNumber = null, DateOnly? DocumentDate = null)
{
    private const int LongestNumber = 100;

    private static readonly DateOnly s_earliest = new(1900, 1, 1);

    /// <summary>Whether the status takes an asset off the books, which only a document can do.</summary>
    public bool NeedsDocument => Status is AssetStatus.Transferred or AssetStatus.WrittenOff or AssetStatus.LostOrDestroyed;

    /// <summary>What is wrong and what would be right, or <see langword="null"/>.</summary>
    /// <param name="today">The local date.</param>
    public Phrase? FaultOn(DateOnly today) => this switch
    {
        { NeedsDocument: true } when string.IsNullOrWhiteSpace(DocumentNumber) || DocumentDate is null => new(
            "Щоб списати, передати чи визнати об’єкт втраченим, потрібен документ: його номер і дата.",
            "To write an asset off, transfer it or call it lost, a document is needed: its number and date."),
        { DocumentNumber.Length: > LongestNumber } => new(
            $"Номер документа задовгий: до {LongestNumber} знаків.", $"The document's number is too long: up to {LongestNumber} characters."),
        { DocumentDate: { } date } when date > today || date < s_earliest => new(
            $"Дата документа {date:dd.MM.yyyy} не може бути: від {s_earliest:dd.MM.yyyy} до сьогодні.",
            $"The date of the document {date:yyyy-MM-dd} cannot be: from {s_earliest:yyyy-MM-dd} until today."),
        _ => null,
    };
}

/// <summary>The outcomes of <see cref="ChangeStatus"/>.</summary>
public abstract record ChangeStatusResult
{
    /// <summary>The asset has the status now.</summary>
    /// <param name="Asset">The asset.</param>
    /// <param name="Former">The status it had, so that a mistake can be undone.</param>
    public sealed record Changed(Asset Asset, AssetStatus Former) : ChangeStatusResult;

    /// <summary>The status cannot be set so; nothing changed.</summary>
    /// <param name="Reason">Why, and what is needed.</param>
    public sealed record Refused(Phrase Reason) : ChangeStatusResult;
}

/// <summary>Says what is happening to an asset: in use, leased, written off. Its tag and its page stay.</summary>
public sealed class ChangeStatus(RegistryContext registry, JournaledWrite write, LocalDay day)
{
    /// <summary>Changes the status; the document of the former status makes way for the new one, or for none.</summary>
    public async Task<ChangeStatusResult> RunAsync(Asset asset, StatusFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.FaultOn(await day.TodayAsync(asset.CommunityId, cancellation)) is { } reason)
        {
            return new ChangeStatusResult.Refused(reason);
        }

        return await write.RunAsync("asset.status", async (_, inner) =>
        {
            var found = await registry.Assets.SingleAsync(a => a.Id == asset.Id, inner);
            var former = found.Status;
            found.Status = facts.Status;
            found.StatusDocumentNumber = string.IsNullOrWhiteSpace(facts.DocumentNumber) ? null : facts.DocumentNumber.Trim();
            found.StatusDocumentDate = facts.DocumentDate;
            return (ChangeStatusResult)new ChangeStatusResult.Changed(found, former);
        }, cancellation);
    }
}
