using AssetTags.Cli.Commands.Printing;
using AssetTags.Printing;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Terminal;

/// <summary>What a reprint tells people besides what every print tells.</summary>
internal static class ReprintAnswer
{
    private const int MostShown = 10;

    /// <summary>What was taken over from the run, and what could not be.</summary>
    public static void TellHow(RegistryRun run, PrintRun printed, PrintRequest again, bool onSameSlots)
    {
        if (onSameSlots)
        {
            run.Screen.Note(new(
                $"Етикетки лягають на ті самі місця нового аркуша {again.Format.Id}. На інші місця чи початий аркуш: --start або --sheet.",
                $"The labels go onto the same slots of a new sheet {again.Format.Id}. For other slots or a half-used sheet: --start or --sheet."));
        }

        var code = RunArgument.NameOf(printed);
        if (again.Design is { } design && design.Id == printed.Design)
        {
            run.Screen.Note(new($"Макет {design.Id} — як у друці {code}.", $"The design {design.Id}, as in the run {code}."));
        }

        if (printed.Printer is { } printer && again.Printer is null)
        {
            run.Screen.Note(new(
                $"Профілю принтера «{printer}», через який друкували {code}, більше немає: надруковано без поправок. Інший вибирає --printer.",
                $"The printer profile '{printer}' that {code} was printed through is no longer there: printed uncorrected. --printer chooses another."));
        }
        else if (printed.Printer is { } same && again.Printer?.Name == same)
        {
            run.Screen.Note(new($"Профіль принтера «{same}» — як у друці {code}.", $"The printer profile '{same}', as in the run {code}."));
        }
    }

    /// <summary>That a plate is ordered anew, and with which command.</summary>
    public static async Task<int> TellPlateAsync(RegistryRun run, PrintRun printed)
    {
        var tag = (await run.Registry.LabelsOf(printed).FirstAsync(run.Cancellation)).Tag;
        var command = $"assettags labels plate --{(tag.AssetId is null ? "code" : "asset")} {tag.Code} --design {printed.Design} --out plate.svg";
        run.Screen.Note(new(
            $"Це табличка, а не аркуш етикеток. Виготовити її знову (розмір, виліт і телефон задайте знову): {command}",
            $"This is a plate, not a sheet of labels. Make it again (give its size, bleed and telephone again): {command}"));
        return ExitCode.Refused;
    }

    /// <summary>Why nothing is printed.</summary>
    /// <returns>The exit code.</returns>
    public static int TellWhyNot(RegistryRun run, PlanReprintResult plan)
    {
        switch (plan)
        {
            case PlanReprintResult.NotFound { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.NotFound;
            case PlanReprintResult.Ended { Reasons: var reasons }:
                run.Screen.Note(new(
                    $"Не надруковано: міток, які вже не в ужитку, — {reasons.Count}. Решту надрукуйте за місцями: --page і --slot.",
                    $"Not printed: {reasons.Count} tags are no longer in use. Print the others by their slots: --page and --slot."));
                foreach (var one in reasons.Take(MostShown))
                {
                    run.Screen.Detail(run.Screen.In(one));
                }

                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }
}
