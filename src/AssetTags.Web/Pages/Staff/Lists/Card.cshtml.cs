using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Lists;
using AssetTags.Photos;
using AssetTags.Web.Staff;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary><c>/staff/assets/ID</c>: everything that those who keep the registry know of an asset.</summary>
[Needs(Right.Read)]
internal sealed class CardModel(ReadCard read, TimeProvider clock) : StaffPageModel
{
    /// <summary>The card.</summary>
    public AssetCard Card { get; private set; } = null!;

    public Asset Asset => Card.Asset;

    /// <summary>The official fields, as the law groups them.</summary>
    public IReadOnlyList<CardSection> Sections { get; private set; } = [];

    /// <summary>The photo on top; panoramas are opened elsewhere.</summary>
    public AssetPhoto? FirstPhoto => Card.Photos.FirstOrDefault(p => !p.IsPanorama) ?? (Card.Photos.Count > 0 ? Card.Photos[0] : null);

    /// <summary>The community's day.</summary>
    public DateOnly Today => Community.DayOf(clock.GetUtcNow());

    /// <summary>The tag in use.</summary>
    public Tags.Tag? LiveTag => Card.Tags.Count > 0 && Card.Tags[0].IsLive ? Card.Tags[0] : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await read.RunAsync(Community.Id, id, Person.May(Right.ReadHistory), cancellation) is not { } card)
        {
            return NotFound();
        }

        Card = card;
        Sections = CardSections.Of(card, Language);
        (Nav, Title) = ("/staff", string.Join(", ", ((string?[])[Asset.Name, Asset.InventoryNumber]).Where(p => !string.IsNullOrWhiteSpace(p))));
        return Page();
    }

    /// <summary>The address of something that is done with the asset.</summary>
    public string To(string what) => $"/staff/assets/{Asset.Id}/{what}";

    /// <summary>Street, house and settlement on one line.</summary>
    public string Address()
        => string.Join(", ", ((string?[])[Asset.Address.OneLine, Asset.Address.Thoroughfare is null ? null : Asset.Address.PostName]).Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary>An instant as the community's clocks have it.</summary>
    public string Time(DateTimeOffset instant)
        => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(instant, Community.TimeZone).ToString("dd.MM.yyyy, HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The day of an instant, short.</summary>
    public string Short(DateTimeOffset instant) => StaffDays.Short(Community.DayOf(instant));

    /// <summary>A paper: kind, number and date.</summary>
    public string NameOf(AssetDocument paper)
        => string.Join(' ', ((string?[])
        [
            In(AssetWords.Of(paper.Kind)), paper.Number is { } number ? In(AssetWords.NumberOf, number) : null, paper.Date is { } date ? In(AssetWords.OfDate, StaffDays.Short(date)) : null,
        ]).OfType<string>());

    /// <summary>When a tag was printed, put up and taken out of use.</summary>
    public string LifeOf(Tags.Tag tag)
        => string.Join(' ', ((string?[])
        [
            tag.AttachedAt is { } attached ? In(CardWords.AttachedOn, Short(attached)) : tag.PrintedAt is { } printed ? In(CardWords.PrintedOn, Short(printed)) : In(CardWords.MintedOn, Short(tag.CreatedAt)),
            tag.EndedAt is { } ended ? In(CardWords.EndedOn, Short(ended)) : null,
        ]).OfType<string>());

    /// <summary>What is done with the asset, as far as the person may.</summary>
    public IEnumerable<(string Path, Phrase Name)> Actions()
    {
        (string Path, Phrase Name, Right Right)[] all =
        [
            (To("status"), CardWords.ChangeStatus, Right.EditAssets), (To("transfer"), CardWords.Transfer, Right.EditAssets), (To("split"), CardWords.Split, Right.EditAssets),
            (To("merge"), CardWords.Merge, Right.EditAssets), (To("photos"), CardWords.ChangePhotos, Right.EditAssets), (To("documents"), CardWords.Files, Right.EditAssets),
            ($"/staff/inspect/{Asset.Id}", CardWords.Inspect, Right.Inspect),
        ];
        return all.Where(a => Person.May(a.Right)).Select(a => (a.Path, a.Name));
    }
}
