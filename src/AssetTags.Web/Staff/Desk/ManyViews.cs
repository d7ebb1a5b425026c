using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Publicity;

namespace AssetTags.Web.Staff.Desk;

/// <summary>A change of many assets, as a program asks for it.</summary>
internal sealed record BulkChangeView
{
    [Description("The keys of the assets.")]
    public required IReadOnlyList<Guid> Assets { get; init; }

    [Description("Official column and text of what to set; null or an empty text clears the column. What each asset has of its own cannot be set for many.")]
    public Dictionary<string, string?>? Values { get; init; }

    [Description("The status to set.")]
    public AssetStatus? Status { get; init; }

    [Description("The number of the document behind the status.")]
    public string? DocumentNumber { get; init; }

    [Description("The date of that document.")]
    public DateOnly? DocumentDate { get; init; }

    [Description("The fingerprint of the preview. Without it, nothing is changed and the preview is answered; with it, exactly what was previewed is done.")]
    public string? Fingerprint { get; init; }

    [Description("The most open level at which the public may see assets after the change. Needed only where opens of the preview is not empty.")]
    public PublicityLevel? MayOpenTo { get; init; }

    public BulkEditRequest In(Guid community) => new(
        community, new AssetFilter { Only = Assets ?? [] }, Values ?? [], Status is { } status ? new StatusFacts(status, DocumentNumber, DocumentDate) : null)
    {
        MayOpenTo = MayOpenTo,
    };
}

/// <summary>What would change in one column.</summary>
internal sealed record FieldChangeView(
    [property: Description("The official column, or status, or publicity.")] string Column,
    [property: Description("Before.")] string? Old,
    [property: Description("After.")] string? New);

/// <summary>One asset of a change of many.</summary>
internal sealed record ChangedAssetView(
    [property: Description("The key.")] Guid Id,
    [property: Description("What it is called.")] string Name,
    [property: Description("What changes.")] IReadOnlyList<FieldChangeView> Changes);

/// <summary>What a change of many would do.</summary>
internal sealed record BulkPreviewView
{
    [Description("The assets that would change.")]
    public required IReadOnlyList<ChangedAssetView> Assets { get; init; }

    [Description("How many say so already.")]
    public required int Unchanged { get; init; }

    [Description("The assets of which the public would see more.")]
    public required IReadOnlyList<OpeningView> Opens { get; init; }

    [Description("Stands for these assets at their present revisions: send it to do exactly this.")]
    public required string Fingerprint { get; init; }

    public static BulkPreviewView Of(BulkPreview preview) => new()
    {
        Assets = [.. preview.Changes.Select(c => new ChangedAssetView(c.AssetId, c.Name, [.. c.Fields.Select(f => new FieldChangeView(f.Column, f.Old, f.New))]))],
        Unchanged = preview.Unchanged,
        Opens = [.. preview.Openings.Select(OpeningView.Of)],
        Fingerprint = preview.Fingerprint,
    };
}

/// <summary>A change that was made and can be undone.</summary>
internal sealed record MadeChangeView
{
    [Description("The key, by which it is undone: POST /api/v1/staff/changes/KEY/undo.")]
    public required Guid Id { get; init; }

    [Description("What was done, in words.")]
    public required string Summary { get; init; }

    [Description("In how many assets.")]
    public required int Count { get; init; }

    public static MadeChangeView Of(BulkChange change) => new() { Id = change.Id, Summary = change.Summary, Count = change.Count };
}

/// <summary>What an undoing put back.</summary>
internal sealed record UndoneView
{
    [Description("How many assets are as they were.")]
    public required int Restored { get; init; }

    [Description("The keys of assets that stay as they are, because they or assets tied to them were changed since.")]
    public required IReadOnlyList<Guid> LeftAlone { get; init; }
}

/// <summary>An act or decision, as a program sends it.</summary>
internal sealed record ActView
{
    [Description("Its number.")]
    public required string Number { get; init; }

    [Description("Its date.")]
    public required DateOnly Date { get; init; }

    public ActFacts Facts => new(Number, Date);
}

/// <summary>A transfer to another balance holder.</summary>
internal sealed record TransferView
{
    [Description("The keys of the assets.")]
    public required IReadOnlyList<Guid> Assets { get; init; }

    [Description("The key of the balance holder who takes them.")]
    public required Guid To { get; init; }

    [Description("The act of acceptance and transfer.")]
    public required ActView Act { get; init; }

    [Description("New inventory numbers by the keys of assets; the others keep theirs.")]
    public Dictionary<Guid, string>? Numbers { get; init; }
}

/// <summary>What an asset is a part of.</summary>
internal sealed record ParentView
{
    [Description("The key of the whole; null for none.")]
    public required Guid? Parent { get; init; }
}

/// <summary>A status with its document; written off, transferred and lost need one.</summary>
internal sealed record StatusView
{
    [Description("The status.")]
    public required AssetStatus Status { get; init; }

    [Description("The number of the document.")]
    public string? DocumentNumber { get; init; }

    [Description("The date of the document.")]
    public DateOnly? DocumentDate { get; init; }
}

/// <summary>The premises that a building falls into.</summary>
internal sealed record SplitView
{
    [Description("Official column and text of each part; what is not given is as in the whole. Each needs an inventory number of its own.")]
    public required IReadOnlyList<Dictionary<string, string?>> Parts { get; init; }

    [Description("Whether the areas of the parts may be more than that of the whole.")]
    public bool MayExceed { get; init; }
}

/// <summary>Assets that become one with another.</summary>
internal sealed record MergeView
{
    [Description("The keys of the assets that leave the books; their codes lead to the one that stays.")]
    public required IReadOnlyList<Guid> Merged { get; init; }

    [Description("The document that says so.")]
    public required ActView Document { get; init; }
}

/// <summary>The balance holders.</summary>
internal sealed record HolderListView
{
    [Description("All of them, by name.")]
    public required IReadOnlyList<HolderView> Items { get; init; }
}

/// <summary>A balance holder.</summary>
internal sealed record HolderView(
    [property: Description("The key.")] Guid Id, [property: Description("Its EDRPOU code.")] string? Edrpou, [property: Description("Its name.")] string Name);
