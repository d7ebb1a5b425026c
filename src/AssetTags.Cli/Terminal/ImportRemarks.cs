using System.Globalization;
using System.Text;
using AssetTags.Exchange.Cells;
using CsvHelper;

namespace AssetTags.Cli.Terminal;

/// <summary>Collects what an import says of a file: counts of each kind, the first errors, and all of it into a CSV.</summary>
internal sealed class ImportRemarks : IAsyncDisposable
{
    private const int MostErrorsShown = 20;

    private readonly Screen _screen;
    private readonly CsvWriter? _csv;
    private readonly Dictionary<(IssueSeverity, string), Remark> _byCode = [];
    private readonly List<ImportIssue> _errors = [];
    private int _errorCount;

    private ImportRemarks(Screen screen, CsvWriter? csv)
    {
        _screen = screen;
        _csv = csv;
    }

    /// <summary>Every kind of remark with its first example, gravest first.</summary>
    public IEnumerable<Remark> Summary => _byCode.Values.OrderByDescending(r => r.First.Severity).ThenByDescending(r => r.Count);

    public static ImportRemarks Create(Screen screen, string? errorsFile)
    {
        if (errorsFile is null)
        {
            return new ImportRemarks(screen, null);
        }

        // With a byte-order mark: people open this file in Excel.
        var csv = new CsvWriter(new StreamWriter(errorsFile, append: false, new UTF8Encoding(true)), CultureInfo.InvariantCulture);
        foreach (var heading in (Phrase[])[new("рядок", "line"), new("стовпець", "column"), new("значення", "value"), new("вага", "severity"), new("код", "code"), new("що не так", "what is wrong")])
        {
            csv.WriteField(screen.In(heading));
        }

        csv.NextRecord();
        return new ImportRemarks(screen, csv);
    }

    public void Take(ImportIssue issue)
    {
        var key = (issue.Severity, issue.Code);
        _byCode[key] = _byCode.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : new Remark(1, issue);
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
            var times = remark.Count == 1 ? "" : $" (×{remark.Count})";
            _screen.Error.WriteLine($"{Mark(remark.First.Severity)} {Place(remark.First)}{Screen.OneLine(_screen.In(remark.First.Message))}{times}");
        }

        foreach (var error in _errors)
        {
            _screen.Error.WriteLine($"{Mark(error.Severity)} {Place(error)}{Screen.OneLine(_screen.In(error.Message))}");
        }

        if (_errorCount > _errors.Count)
        {
            _screen.Note(new(
                $"…і ще помилок: {_errorCount - _errors.Count}. Усі — з параметром --errors ФАЙЛ.csv",
                $"…and {_errorCount - _errors.Count} errors more. All of them: --errors FILE.csv"));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_csv is not null)
        {
            await _csv.DisposeAsync();
        }
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

    private string Place(ImportIssue issue)
    {
        var column = issue.Column is null ? "" : $", {issue.Column}";
        return issue.Line == 0 ? "" : _screen.In(new($"рядок {issue.Line}{column}: ", $"line {issue.Line}{column}: "));
    }

    private string Mark(IssueSeverity severity) => _screen.In(severity switch
    {
        IssueSeverity.Error => new("ПОМИЛКА", "ERROR"),
        IssueSeverity.Warning => new("Увага", "Warning"),
        _ => new("До відома", "Note"),
    });

    internal sealed record Remark(int Count, ImportIssue First);
}
