using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>What is told of printer profiles.</summary>
internal static class PrinterAnswer
{
    public static int Tell(RegistryRun run, KeepPrinterProfileResult result)
    {
        switch (result)
        {
            case KeepPrinterProfileResult.Kept { Profile: var profile, IsNew: var isNew }:
                TellKept(run, profile, isNew);
                return ExitCode.Done;
            case KeepPrinterProfileResult.Impossible { Reason: var reason }:
                run.Screen.Note(new($"Профіль не збережено: {reason.Uk}", $"The profile was not kept: {reason.En}"));
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>A profile as programs read it.</summary>
    public static object Document(PrinterProfile p)
        => new { p.Name, p.ShiftXMm, p.ShiftYMm, p.ScaleX, p.ScaleY, p.RotationDegrees, MeasuredAt = p.ChangedAt };

    private static void TellKept(RegistryRun run, PrinterProfile profile, bool isNew)
    {
        if (run.Json)
        {
            run.Screen.Json(Document(profile));
            return;
        }

        var text = profile.Correction.Text;
        run.Screen.Say(new(
            $"Профіль «{profile.Name}» {(isNew ? "створено" : "оновлено")}: принтер друкує {text.Uk}.",
            $"Profile '{profile.Name}' {(isNew ? "made" : "renewed")}: the printer prints {text.En}."));
        run.Screen.Say(new(
            $"Перевірити: assettags labels calibrate --printer \"{profile.Name}\" --out check.pdf. Друкувати: labels print --printer \"{profile.Name}\"",
            $"Check it: assettags labels calibrate --printer \"{profile.Name}\" --out check.pdf. Print: labels print --printer \"{profile.Name}\""));
    }
}
