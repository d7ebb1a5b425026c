using AssetTags.Cli.Commands;
using AssetTags.Labels.Plates;
using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>What a plate tells people: the sizes a maker asks for; and programs.</summary>
internal static class PlateAnswer
{
    public static int Tell(RegistryRun run, PlateOrder order, PrintPlateResult result)
    {
        switch (result)
        {
            case PrintPlateResult.Printed printed:
                TellPrinted(run, order, printed);
                return ExitCode.Done;
            case PrintPlateResult.NoSuchTag:
                run.Screen.Note(TagArgument.NotMinted(order.Code));
                return ExitCode.NotFound;
            case PrintPlateResult.Impossible { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            case PrintPlateResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void TellPrinted(RegistryRun run, PlateOrder order, PrintPlateResult.Printed printed)
    {
        var (plate, design) = (printed.Plate, printed.Plate.Design);
        if (run.Json)
        {
            run.Screen.Json(new
            {
                File = order.Path,
                RunId = printed.Run.Id,
                Code = printed.Code.ToString(),
                Design = design.Id,
                design.WidthMm,
                design.HeightMm,
                plate.BleedMm,
                design.CornerRadiusMm,
                design.Holes,
                plate.Symbol,
                plate.SmallestCapitalMm,
                printed.IsMinted,
                Cuts = plate.Cuts.Select(c => new { c.Field, c.Full, c.Printed }),
            });
            return;
        }

        foreach (var line in Lines(run, order, plate))
        {
            run.Screen.Say(line);
        }

        foreach (var cut in plate.Cuts)
        {
            run.Screen.Detail(run.Screen.In(cut.Text));
        }
    }

    private static IEnumerable<Phrase> Lines(RegistryRun run, PlateOrder order, Plate plate)
    {
        string N(double value, string format = "0.##") => value.ToString(format, run.Screen.Culture);
        var (design, symbol) = (plate.Design, plate.Symbol);
        yield return new(
            $"{order.Path}: табличка {N(design.WidthMm)} × {N(design.HeightMm)} мм після обрізу, виліт {N(plate.BleedMm)} мм, радіус кутів {N(design.CornerRadiusMm)} мм.",
            $"{order.Path}: a plate of {N(design.WidthMm)} × {N(design.HeightMm)} mm once trimmed, bleed {N(plate.BleedMm)} mm, corner radius {N(design.CornerRadiusMm)} mm.");
        var hole = design.Holes[0];
        yield return new(
            $"Отвори: {design.Holes.Count} × Ø {N(hole.DiameterMm)} мм, центри за {N(hole.XMm)} мм від країв. Лінія різу й свердління — окремий шар cut / CutContour, пурпурова.",
            $"Holes: {design.Holes.Count} × Ø {N(hole.DiameterMm)} mm, centres {N(hole.XMm)} mm from the edges. The line to cut and drill is a layer of its own, cut / CutContour, in magenta.");
        yield return new(
            $"QR V{symbol.Version}-{symbol.Level}: модуль {N(symbol.ModuleMm)} мм, символ {N(symbol.SymbolMm, "0.0")} мм, читається з {N(symbol.ScanDistanceM)} м (10 : 1). Найменша велика літера {N(plate.SmallestCapitalMm, "0.0")} мм.",
            $"QR V{symbol.Version}-{symbol.Level}: module {N(symbol.ModuleMm)} mm, symbol {N(symbol.SymbolMm, "0.0")} mm, read from {N(symbol.ScanDistanceM)} m (10 : 1). Smallest capital {N(plate.SmallestCapitalMm, "0.0")} mm.");
        yield return new(
            "Спитайте виробника, чи витримає його спосіб такий модуль; QR лишайте чорним на білому.",
            "Ask the maker whether their process holds such modules; keep the QR symbol black on white.");
    }
}
