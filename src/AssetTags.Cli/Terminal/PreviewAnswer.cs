using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>What a preview tells people, and programs.</summary>
internal static class PreviewAnswer
{
    public static int Tell(RegistryRun run, PrintRequest request, PreviewResult result)
    {
        switch (result)
        {
            case PreviewResult.Drawn drawn:
                TellDrawn(run, request, drawn);
                return ExitCode.Done;
            case PreviewResult.Refused { Refusal: var refusal }:
                run.Screen.Note(new(
                    $"Не показано: етикетка була б неправдивою. {refusal.Reason.Uk}", $"Not shown: the label would be wrong. {refusal.Reason.En}"));
                return ExitCode.Refused;
            default:
                run.Screen.Note(new("Такого об’єкта немає.", "There is no such asset."));
                return ExitCode.NotFound;
        }
    }

    private static void TellDrawn(RegistryRun run, PrintRequest request, PreviewResult.Drawn drawn)
    {
        var (picture, code) = (drawn.Picture, drawn.Label.Code);
        if (run.Json)
        {
            run.Screen.Json(new
            {
                File = request.Path,
                Code = code.ToString(),
                drawn.IsSample,
                Format = request.Format.Id,
                request.Dpi,
                picture.Symbol,
                Cuts = picture.Cuts.Select(c => new { c.Field, c.Full, c.Printed }),
            });
            return;
        }

        var size = string.Create(run.Screen.Culture, $"{request.Format.LabelWidthMm} × {request.Format.LabelHeightMm}");
        run.Screen.Say(new(
            $"{request.Path}: етикетка {code}, {size} мм ({request.Format.Id}). Бліді лінії — край етикетки й поле без фарби; їх не друкують.",
            $"{request.Path}: label {code}, {size} mm ({request.Format.Id}). The pale lines are its edge and the margin without ink; they are not printed."));
        if (drawn.IsSample)
        {
            run.Screen.Say(new(
                $"Об’єкт ще не має мітки: {code} — лише зразок. Справжній код він дістане під час друку.",
                $"The asset has no tag yet: {code} is a sample only. Printing gives it a real code."));
        }

        run.Screen.Say(picture.Symbol.Text);
        foreach (var cut in picture.Cuts)
        {
            run.Screen.Detail(run.Screen.In(cut.Text));
        }
    }
}
