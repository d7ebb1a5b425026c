using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>What calibrating tells people, and programs.</summary>
internal static class CalibrationAnswer
{
    public static void TellPage(RegistryRun run, string path, SheetFormat format, PrinterProfile? printer)
    {
        if (run.Json)
        {
            run.Screen.Json(new { File = path, Format = format.Id, Printer = printer?.Name });
            return;
        }

        run.Screen.Say(printer is null
            ? new(
                $"{path}: надрукуйте в масштабі 100 % на звичайному папері, виміряйте хрести й внесіть числа командою з аркуша.",
                $"{path}: print it at 100 % on plain paper, measure the crosses and enter the numbers with the command on the page.")
            : new(
                $"{path}: перевірковий аркуш через профіль «{printer.Name}»; хрести мають стати на свої місця.",
                $"{path}: a page through the profile '{printer.Name}', to check it; the crosses should be in their places."));
    }

    public static Phrase Unreadable(string typed) => new(
        $"«{Screen.Brief(typed)}» — не 4, 6 чи 8 чисел. Пишіть так: \"20,4 19,8 190,9 20,1\" або 20.4,19.8,190.9,20.1 — якщо між числами кома, дробова частина після крапки.",
        $"'{Screen.Brief(typed)}' is not 4, 6 or 8 numbers. Write \"20.4 19.8 190.9 20.1\" or 20.4,19.8,190.9,20.1: where commas part the numbers, decimals follow a point.");
}
