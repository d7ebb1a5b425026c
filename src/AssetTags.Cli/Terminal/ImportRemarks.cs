using AssetTags.Exchange.Cells;
using CsvHelper;

namespace AssetTags.Cli.Terminal;

/// <summary>Collects what an import says of a file: counts of each kind, the first errors, and all of it into a CSV.</summary>
internal sealed class ImportRemarks : IAsyncDisposable
{
    private const int MostErrorsShown = 20;

    private readonly Screen _screen;
    private readonly CsvWriter? _csv;
    private readonly string? _toRemove;
    private readonly Dictionary<(IssueSeverity, string), Remark> _byCode = [];
    private readonly List<ImportIssue> _errors = [];
    private int _errorCount;
    private bool _isWhole;

    private ImportRemarks(Screen screen, CsvWriter? csv, string? toRemove)
    {
        _screen = screen;
        _csv = csv;
        _toRemove = toRemove;
    }

    /// <summary>Every kind of remark with its first example, gravest first.</summary>
    public IEnumerable<Remark> Summary => _byCode.Values.OrderByDescending(r => r.First.Severity).ThenByDescending(r => r.Count);

    public static ImportRemarks Create(Screen screen, string? errorsFile)
    {
        if (errorsFile is null)
        {
            return new ImportRemarks(screen, null, null);
        }

        // Remarks that are not whole go away with their file, unless the file was there before.
        var toRemove = File.Exists(errorsFile) ? null : errorsFile;
        return new ImportRemarks(screen, RemarksFile.Create(screen, errorsFile), toRemove);
    }

    public void Take(ImportIssue issue)
    {
        var key = (issue.Severity, issue.Code);
        _byCode[key] = _byCode.TryGetValue(key, out var known) ? known.With(issue) : new Remark(1, 1, issue.Line, issue);
        if (issue.Severity == IssueSeverity.Error && _errorCount++ < MostErrorsShown)
        {
            _errors.Add(issue);
        }

        Write(issue);
    }

    /// <summary>Tells people: notes and warnings by kind, then the first errors one by one.</summary>
    public void Show()
    {
        foreach (var remark in Summary.Where(r => r.First.Severity != IssueSeverity.Error).Reverse())
        {
            Tell(remark.First, _screen.In(remark.HowMany));
        }

        _errors.ForEach(error => Tell(error, ""));
        if (_errorCount > _errors.Count)
        {
            _screen.Note(new(
                $"…і ще помилок: {_errorCount - _errors.Count}. Усі — з параметром --errors ФАЙЛ.csv",
                $"…and {_errorCount - _errors.Count} errors more. All of them: --errors FILE.csv"));
        }
    }

    /// <summary>Says that the import came to its end, so that the file of remarks is whole.</summary>
    public void Finish() => _isWhole = true;

    public async ValueTask DisposeAsync()
    {
        if (_csv is null)
        {
            return;
        }

        await _csv.DisposeAsync();
        if (!_isWhole && _toRemove is not null)
        {
            File.Delete(_toRemove);
        }
    }

    private void Tell(ImportIssue issue, string howMany)
    {
        var column = issue.Column is null ? "" : $", {issue.Column}";
        var place = issue.Line == 0 ? default : new Phrase($", рядок {issue.Line}{column}", $", line {issue.Line}{column}");
        _screen.Error.WriteLine(Screen.OneLine($"{Mark(issue.Severity)}{_screen.In(place)}: {_screen.In(issue.Message)}{howMany}"));
    }

    private void Write(ImportIssue issue)
    {
        if (_csv is null)
        {
            return;
        }

        _csv.WriteField(issue.Line);
        foreach (var field in (string?[])[issue.Column, issue.Value, issue.Severity.ToString(), issue.Code, _screen.In(issue.Message)])
        {
            _csv.WriteField(Harmless(field));
        }

        _csv.NextRecord();
    }

    // A spreadsheet runs a cell that begins with one of these; the values come from strangers' tables.
    private static string? Harmless(string? text)
        => text is { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private string Mark(IssueSeverity severity) => _screen.In(severity switch
    {
        IssueSeverity.Error => new("ПОМИЛКА", "ERROR"),
        IssueSeverity.Warning => new("Увага", "Warning"),
        _ => new("До відома", "Note"),
    });
}
