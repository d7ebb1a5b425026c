using System.CommandLine;
using System.Text;
using AssetTags.Cli.Terminal;
using AssetTags.Exchange;
using AssetTags.Exchange.Files;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags import FILE</c></summary>
internal sealed class ImportCommand
{
    private readonly Argument<string> _file;
    private readonly Option<string> _table;
    private readonly Option<bool> _dryRun;
    private readonly Option<bool> _skipBad;
    private readonly Option<string> _encoding;
    private readonly Option<string> _delimiter;
    private readonly Option<string> _sheet;
    private readonly Option<string> _errors;

    private ImportCommand(Shell shell)
    {
        _file = shell.Argument(new("ФАЙЛ", "FILE"), new("Реєстр: CSV або XLSX", "The register: CSV or XLSX"));
        _table = AssetFilterOptions.Kind(shell, "--table", new(
            "Офіційна таблиця, якщо її не видно із заголовків", "The official table, when the headers do not tell"));
        _dryRun = shell.Flag("--dry-run", new("Лише перевірити: нічого не змінювати", "Only check: change nothing"));
        _skipBad = shell.Flag("--skip-bad", new("Пропустити хибні рядки, а решту внести", "Leave bad rows out and take the others"));
        _encoding = shell.Value<string>("--encoding", new("КОДУВАННЯ", "ENCODING"), new(
            "Кодування CSV: utf-8, windows-1251… (типово визначається)", "Encoding of a CSV: utf-8, windows-1251… (default: detected)"));
        _delimiter = shell.Value<string>("--delimiter", new("ЗНАК", "CHARACTER"), new(
            "Роздільник CSV: «,», «;» або tab (типово визначається)", "Delimiter of a CSV: ',' ';' or tab (default: detected)"));
        _sheet = shell.Value<string>("--sheet", new("АРКУШ", "SHEET"), new(
            "Аркуш книги XLSX (типово перший зрозумілий)", "Sheet of a workbook (default: the first that is understood)"));
        _errors = shell.Value<string>("--errors", new("ФАЙЛ", "FILE"), new(
            "Куди записати всі зауваження як CSV", "Where to write every remark as CSV"));
    }

    public static Command Create(Shell shell)
    {
        var import = new ImportCommand(shell);
        var command = shell.Command("import", new(
            "Внести реєстр із таблиці: усі рядки або жодного", "Bring in a register table: all rows or none"),
            "assettags import buildings.csv",
            "assettags import property.xlsx --dry-run --errors remarks.csv",
            "assettags import old.csv --table movableProperty --encoding windows-1251 --delimiter tab");
        command.Add(import._file);
        foreach (var option in (Option[])[import._table, import._dryRun, import._skipBad, import._encoding, import._delimiter, import._sheet, import._errors])
        {
            command.Add(option);
        }

        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, import.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        if (!TryReadOptions(run, out var options))
        {
            return ExitCode.BadInput;
        }

        var file = run.Input.GetRequiredValue(_file);
        var errors = run.Input.GetValue(_errors);
        if (errors is not null && (OutputPath.WhyNot(run, errors, input: file) ?? RemarksFile.WhyNot(errors)) is { } wrong)
        {
            run.Screen.Note(wrong);
            return ExitCode.BadInput;
        }

        await using var remarks = ImportRemarks.Create(run.Screen, errors);
        using var progress = run.Shell.Progress(new("Прочитано рядків", "Rows read"));
        var result = await run.Get<ImportAssets>().RunAsync(
            new ImportRequest(run.Community.Id, file)
            {
                Options = options,
                IsDryRun = run.Input.GetValue(_dryRun),
                SkipsBad = run.Input.GetValue(_skipBad),
                OnIssue = remarks.Take,
                Progress = progress,
            },
            run.Cancellation);
        progress.Dispose();
        remarks.Finish();
        return ImportAnswer.Tell(run, result, remarks);
    }

    private bool TryReadOptions(RegistryRun run, out RegisterFileOptions options)
    {
        var delimiter = run.Input.GetValue(_delimiter);
        var encoding = run.Input.GetValue(_encoding);
        Encoding? named = null;
        options = new RegisterFileOptions();
        if (encoding is not null && !TextEncodings.TryFind(encoding, out named))
        {
            run.Screen.Note(new(
                $"Невідоме кодування «{Screen.Brief(encoding)}». Зазвичай це utf-8 або windows-1251.", $"Unknown encoding '{Screen.Brief(encoding)}'. Usually it is utf-8 or windows-1251."));
            return false;
        }

        if (delimiter is not null and not ("," or ";" or "tab" or "\t" or "|"))
        {
            run.Screen.Note(new(
                $"Роздільник «{Screen.Brief(delimiter)}» не підтримується: можна «,», «;», «|» або слово tab.", $"The delimiter '{Screen.Brief(delimiter)}' is not known: use ',' ';' '|' or the word tab."));
            return false;
        }

        options = new RegisterFileOptions
        {
            Encoding = named,
            Delimiter = delimiter is null ? null : delimiter == "tab" ? '\t' : delimiter[0],
            Table = AssetFilterOptions.KindOf(run.Input.GetValue(_table)),
            Sheet = run.Input.GetValue(_sheet),
        };
        return true;
    }
}
