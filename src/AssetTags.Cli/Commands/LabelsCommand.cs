using System.CommandLine;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels …</c></summary>
internal static class LabelsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("labels", new("Етикетки: друк і формати аркушів", "Labels: printing, and sheet formats"));
        command.Add(LabelsPrintCommand.Create(shell));
        command.Add(LabelsSheetsCommand.Create(shell));
        command.Add(LabelsFormatsCommand.Create(shell));
        command.Add(LabelsDesignsCommand.Create(shell));
        return command;
    }
}
