using System.CommandLine;
using AssetTags.Cli.Commands.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels …</c></summary>
internal static class LabelsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("labels", new("Етикетки: друк, формати аркушів, принтери", "Labels: printing, sheet formats, printers"));
        command.Add(LabelsPrintCommand.Create(shell));
        command.Add(LabelsSheetsCommand.Create(shell));
        command.Add(LabelsPreviewCommand.Create(shell));
        command.Add(LabelsFormatsCommand.Create(shell));
        command.Add(LabelsDesignsCommand.Create(shell));
        command.Add(LabelsRunsCommand.Create(shell));
        command.Add(LabelsReprintCommand.Create(shell));
        command.Add(LabelsStaleCommand.Create(shell));
        command.Add(LabelsPlateCommand.Create(shell));
        command.Add(LabelsCalibrateCommand.Create(shell));
        command.Add(LabelsPrintersCommand.Create(shell));
        return command;
    }
}
