using AssetTags.Statistics;

namespace AssetTags.Cli.Terminal;

/// <summary>Tells staff how tags are used.</summary>
internal static class ScanReportAnswer
{
    public static object Document(ScanReport report) => new
    {
        report.From,
        report.To,
        report.Total,
        States = report.States.Select(s => new { State = s.Of, s.Count }),
        Referrers = report.Referrers.Select(r => new { Referrer = r.Of, r.Count }),
        report.Attached,
        report.NeverScanned,
        MostScanned = report.MostScanned.Select(Of),
        DeadLabels = report.DeadLabels.Select(Of),
        report.Orphans,
    };

    public static void Tell(Screen screen, ScanReport report)
    {
        screen.Facts(
        [
            (new("Дні", "Days"), $"{report.From:dd.MM.yyyy} – {report.To:dd.MM.yyyy}"),
            (new("Сканувань", "Scans"), Number(screen, report.Total)),
            .. report.States.Select(s => (Inside(Words.Of(s.Of!.Value)), (string?)Number(screen, s.Count))),
            .. report.Referrers.Select(r => (Inside(Words.Of(r.Of!.Value)), (string?)Number(screen, r.Count))),
            (new("Міток на об’єктах", "Tags on assets"), Number(screen, report.Attached)),
            (new("Ще ніхто не сканував", "Never scanned yet"), Number(screen, report.NeverScanned)),
        ]);
        Table(screen, new("Сканують найчастіше:", "Scanned most:"), report.MostScanned);
        Table(screen, new("Старі наліпки, які досі висять (зніміть їх):", "Old labels that still hang (take them down):"), report.DeadLabels);
    }

    public static void TellOrphans(Screen screen, ScanReport report)
    {
        screen.Table(
            [new("День", "Day"), new("Невідомих кодів", "Unknown codes")],
            report.Orphans.Select(o => (string?[])[$"{o.From:dd.MM.yyyy}", Number(screen, o.Count)]));
        screen.Note(new($"Усього: {Number(screen, report.Orphans.Sum(o => o.Count))}", $"Total: {Number(screen, report.Orphans.Sum(o => o.Count))}"));
    }

    private static void Table(Screen screen, Phrase title, IReadOnlyList<AssetScans> rows)
    {
        if (rows.Count > 0)
        {
            screen.Output.WriteLine();
            screen.Say(title);
            screen.Table(
                [new("Сканувань", "Scans"), new("Мітка", "Tag"), new("Інв. №", "Inv. no."), new("Назва", "Name"), new("Адреса", "Address")],
                rows.Select(r => (string?[])[Number(screen, r.Count), r.Code.ToString(), r.Asset.InventoryNumber ?? r.Asset.OfficialId, r.Asset.Name, r.Asset.Address.OneLine]),
                whole: [0, 1, 2]);
        }
    }

    private static object Of(AssetScans scans)
        => new { scans.Asset.Id, scans.Asset.InventoryNumber, scans.Asset.OfficialId, scans.Asset.Name, Code = scans.Code.IsNone ? null : scans.Code.ToString(), scans.Count };

    private static Phrase Inside(Phrase phrase) => new("  " + phrase.Uk, "  " + phrase.En);

    private static string Number(Screen screen, long number) => number.ToString("N0", screen.Culture);
}
