using System.Globalization;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands;

/// <summary>Days on the command line: <c>2026-03-01</c> or <c>01.03.2026</c>.</summary>
internal static class DayText
{
    private static readonly string[] s_forms = ["yyyy-MM-dd", "d.M.yyyy"];

    /// <summary>Reads a day, or says what is wrong with it; no text is no day.</summary>
    public static bool TryRead(Screen screen, string? typed, out DateOnly? day)
    {
        day = null;
        if (typed is null)
        {
            return true;
        }

        if (DateOnly.TryParseExact(typed.Trim(), s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            day = read;
            return true;
        }

        screen.Note(new(
            $"«{Screen.Brief(typed)}» — не дата. Напишіть 01.03.2026 або 2026-03-01.", $"'{Screen.Brief(typed)}' is no date. Write 2026-03-01."));
        return false;
    }

    /// <summary>A day as people read it.</summary>
    public static string? Shown(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
