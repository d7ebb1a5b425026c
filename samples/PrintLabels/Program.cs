// The library without a registry: a sheet of labels from values of one's own.
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Tags;

await using var file = File.Create(args.FirstOrDefault() ?? "labels.pdf");
var report = await LabelSheets.WriteAsync(file, SheetFormats.Default, LabelsAsync(), new LabelSheetOptions(), progress: null, CancellationToken.None);
Console.WriteLine(report.Symbol?.Text.En);
return report.RefusalCount == 0 ? 0 : 1;

static async IAsyncEnumerable<LabelContent> LabelsAsync()
{
    foreach (var (name, number) in ((string, string)[])[("Лава паркова", "101630001"), ("Котельня № 4", "101310002")])
    {
        yield return new LabelContent
        {
            Code = TagCode.Random(),
            Host = "qr.example.gov.ua",
            Community = "Вигадана міська територіальна громада",
            Name = name,
            Number = number,
            Address = "вул. Садова, 7",
        };
        await Task.Yield();
    }
}
