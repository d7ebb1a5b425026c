using System.CommandLine;
using AssetTags.Labels.Sheets;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels formats</c></summary>
internal static class LabelsFormatsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("formats", new("Показати формати аркушів", "Show the sheet formats"), "assettags labels formats");
        command.SetAction(input => Run(shell, input));
        return command;
    }

    private static int Run(Shell shell, ParseResult input)
    {
        if (input.GetValue(shell.Json))
        {
            shell.Screen.Json(SheetFormats.All);
            return ExitCode.Done;
        }

        shell.Screen.Table(
            [new("Формат", "Format"), new("Ще відомий як", "Also known as"), new("Етикетка, мм", "Label, mm"), new("На аркуші", "On a sheet")],
            SheetFormats.All.Select(f => (string?[])
            [
                f.Id, string.Join(", ", f.Names),
                string.Create(shell.Screen.Culture, $"{f.LabelWidthMm} × {f.LabelHeightMm}"),
                $"{f.Columns} × {f.Rows} = {f.SlotCount}",
            ]));
        return ExitCode.Done;
    }
}
