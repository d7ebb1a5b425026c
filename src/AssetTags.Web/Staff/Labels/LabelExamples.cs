using System.Text.Json.Nodes;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Web.Machines;

namespace AssetTags.Web.Staff.Labels;

/// <summary>Examples of answers about labels, made of the same types as the answers.</summary>
internal static class LabelExamples
{
    private static readonly RunView s_run = new()
    {
        Id = new Guid("0198a0c2-5a3e-7c41-9f6d-3b1f0a7e2d11"),
        Code = "7K3M9",
        PrintedAt = new DateTimeOffset(2026, 3, 1, 8, 42, 0, TimeSpan.Zero),
        Format = SheetFormats.Default.Id,
        Design = LabelDesigns.All[0].Id,
        Labels = 21,
        Pages = 1,
        Copies = 1,
        StartSlot = 4,
        FileHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        File = LabelStaffEndpoints.Runs + "/7K3M9/file",
    };

    public static JsonNode? Of(string? operation) => operation switch
    {
        "ListLabelFormats" => List(FormatView.Of(new KnownFormat(SheetFormats.Default, IsOwn: false))),
        "ListLabelDesigns" => List(DesignView.Of(LabelDesigns.All[0], isOwn: false)),
        "ListPrinters" => List(new PrinterView { Name = "Canon, лоток 2", ShiftXMm = 0.4m, ShiftYMm = -0.2m, ScaleX = 1, ScaleY = 0.999m, RotationDegrees = 0 }),
        "ListStaleLabels" => List(new StaleLabelView { Code = "7K3M9-QX2A5", Name = "Дитячий садок «Берізка»", Run = "7K3M9", Page = 1, Slot = 4, Reasons = [StaleReason.Name] }),
        "ListPrintRuns" => ApiExamples.Node(new RunListView { Items = [s_run] }),
        "GetPrintRun" => ApiExamples.Node(new RunDetailsView { Run = s_run, Items = [new RunLabelView(1, 4, "7K3M9-QX2A5", TagState.Printed, s_run.Id)] }),
        _ => null,
    };

    private static JsonNode? List<T>(T one) => ApiExamples.Node(new LabelListView<T> { Items = [one] });
}
