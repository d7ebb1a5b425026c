using System.ComponentModel;
using AssetTags.Printing;
using AssetTags.Tags;

namespace AssetTags.Web.Staff.Labels;

/// <summary>What a print would do; nothing is made or recorded.</summary>
internal sealed record PrintPlanView
{
    [Description("A code for the run, to be sent with the print: sent twice, it prints once.")]
    public required string Run { get; init; }

    public required string Format { get; init; }

    public string? Design { get; init; }

    [Description("Assets or tags that would be printed.")]
    public required int Planned { get; init; }

    [Description("How many of them were laid out to plan; the print itself checks all.")]
    public required int Drawn { get; init; }

    [Description("Labels on sheets, copies counted, of those laid out.")]
    public required long Labels { get; init; }

    [Description("Sheets, of those laid out.")]
    public required long Pages { get; init; }

    [Description("Tags that would be made.")]
    public required int ToMint { get; init; }

    [Description("Slots that would stay free on the last sheet.")]
    public required int FreeSlots { get; init; }

    public required IReadOnlyList<PlannedLabelView> Items { get; init; }

    [Description("Lines of the list that name no asset.")]
    public required IReadOnlyList<string> Unclear { get; init; }

    public static PrintPlanView Of(string run, PrintDraft draft, PrintRehearsal rehearsal) => new()
    {
        Run = run,
        Format = draft.Request.Format.Id,
        Design = draft.Request.Design?.Id,
        Planned = rehearsal.Planned,
        Drawn = rehearsal.Drawn,
        Labels = rehearsal.Report.Labels,
        Pages = rehearsal.Report.Pages,
        ToMint = rehearsal.ToMint,
        FreeSlots = rehearsal.FreeSlots,
        Items = [.. rehearsal.Labels.Select(PlannedLabelView.Of)],
        Unclear = [.. draft.Unclear.Select(u => u.Typed)],
    };
}

/// <summary>One label that would be printed.</summary>
internal sealed record PlannedLabelView
{
    [Description("Left out where a tag would be made.")]
    public string? Code { get; init; }

    public required string Name { get; init; }

    public Guid? AssetId { get; init; }

    public long? Page { get; init; }

    public int? Slot { get; init; }

    [Description("Texts that would not be whole.")]
    public required IReadOnlyList<string> Cuts { get; init; }

    [Description("Why it would not be printed.")]
    public string? Refusal { get; init; }

    public static PlannedLabelView Of(RehearsedLabel label) => new()
    {
        Code = label.Code?.ToString(),
        Name = label.Name,
        AssetId = label.AssetId,
        Page = label.Place?.Page,
        Slot = label.Place?.Slot,
        Cuts = [.. label.Cuts.Select(c => c.Text.En)],
        Refusal = label.Refusal?.Reason.En,
    };
}

/// <summary>What was printed.</summary>
internal record RunView
{
    public required Guid Id { get; init; }

    public string? Code { get; init; }

    public required DateTimeOffset PrintedAt { get; init; }

    public required string Format { get; init; }

    public string? Design { get; init; }

    public string? Printer { get; init; }

    public required int Labels { get; init; }

    public required int Pages { get; init; }

    public required int Copies { get; init; }

    public required int StartSlot { get; init; }

    [Description("The run whose labels were printed again.")]
    public Guid? ReprintOf { get; init; }

    [Description("SHA-256 of the file.")]
    public required string FileHash { get; init; }

    [Description("Where the file waits, for a week; left out when it waits no longer.")]
    public string? File { get; init; }

    public static RunView Of(PrintRun run, PrintFolder folder) => new()
    {
        Id = run.Id,
        Code = run.Code,
        PrintedAt = run.CreatedAt,
        Format = run.Format,
        Design = run.Design,
        Printer = run.Printer,
        Labels = run.LabelCount,
        Pages = run.PageCount,
        Copies = run.Copies,
        StartSlot = run.StartSlot,
        ReprintOf = run.ReprintOf,
        FileHash = run.FileHash,
        File = run.Code is { } code && folder.Find(run.CommunityId, code) is not null ? $"{LabelStaffEndpoints.Runs}/{code}/file" : null,
    };
}

/// <summary>A run with its labels.</summary>
internal sealed record RunDetailsView
{
    public required RunView Run { get; init; }

    public required IReadOnlyList<RunLabelView> Items { get; init; }
}

/// <summary>A label of a run, and what its tag is now.</summary>
internal sealed record RunLabelView(int Page, int Slot, string Code, TagState State, Guid? AssetId)
{
    public static RunLabelView Of(RunLabel label) => new(label.Page, label.Slot, label.Tag.Code.ToString(), label.Tag.State, label.Tag.AssetId);
}

/// <summary>A part of the list of runs.</summary>
internal sealed record RunListView
{
    public required IReadOnlyList<RunView> Items { get; init; }

    [Description("What to ask for in before; left out at the end.")]
    public Guid? Next { get; init; }
}
