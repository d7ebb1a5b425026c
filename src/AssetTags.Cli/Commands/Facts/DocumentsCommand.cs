using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags documents …</c></summary>
internal static class DocumentsCommand
{
    public static readonly Choice<AssetDocumentKind> Kinds = new(
        ("decision", AssetDocumentKind.Decision), ("act", AssetDocumentKind.Act), ("contract", AssetDocumentKind.Contract), ("other", AssetDocumentKind.Other));

    public static Command Create(Shell shell)
    {
        var command = shell.Command("documents", new("Документи об’єкта: рішення, акти, договори", "Papers behind an asset: decisions, acts, contracts"));
        command.Add(DocumentsListCommand.Create(shell));
        command.Add(DocumentsAddCommand.Create(shell));
        command.Add(DocumentsRemoveCommand.Create(shell, "remove", isRemoval: true));
        command.Add(DocumentsRemoveCommand.Create(shell, "restore", isRemoval: false));
        return command;
    }

    public static object Json(AssetDocument document)
        => new { document.Id, document.AssetId, document.Kind, document.Number, document.Date, document.Title, document.Link, document.RemovedAt };

    /// <summary>«рішення № 12 від 01.03.2026 «Про передачу»».</summary>
    public static Phrase Named(AssetDocument document)
    {
        var kind = Words.Of(document.Kind);
        var day = DayText.Shown(document.Date);
        return new(
            kind.Uk + (document.Number is { } uk ? $" № {uk}" : "") + (day is null ? "" : $" від {day}") + (document.Title is { } title ? $" «{title}»" : ""),
            kind.En + (document.Number is { } en ? $" No. {en}" : "") + (day is null ? "" : $" of {day}") + (document.Title is { } name ? $" '{name}'" : ""));
    }
}
