using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace AssetTags.Cli.Terminal;

/// <summary>Where a command speaks: results to one writer, everything else to the other.</summary>
internal sealed class Screen(Language language, TextWriter output, TextWriter error, bool isTerminal)
{
    private const int LongestBrief = 80, LongestNote = 2_000;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly List<string> _notes = [];
    private bool _hasDocument;

    public Language Language { get; } = language;

    /// <summary>Whether results go to a person's terminal rather than to a file or another program.</summary>
    public bool IsTerminal { get; } = isTerminal;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>How many characters a line of the person's terminal holds.</summary>
    public int Width { get; init; } = 80;

    /// <summary>How numbers and dates look.</summary>
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(language == Language.English ? "en-GB" : "uk-UA");

    public string In(Phrase phrase) => phrase.In(Language);

    /// <summary>A result.</summary>
    public void Say(Phrase phrase) => Output.WriteLine(OneLine(In(phrase)));

    /// <summary>A remark or a complaint: never mixed into results.</summary>
    public void Note(Phrase phrase)
    {
        var line = OneLine(In(phrase));
        line = line.Length <= LongestNote ? line : $"{line[..(LongestNote / 2)]} … {line[^(LongestNote / 2)..]}";
        _notes.Add(line);
        Error.WriteLine(line);
    }

    /// <summary>One of the things that the note before speaks of.</summary>
    public void Detail(string text) => Error.WriteLine("  " + OneLine(text));

    public void Json<T>(T document)
    {
        _hasDocument = true;
        Output.WriteLine(JsonSerializer.Serialize(document, s_json));
    }

    /// <summary>For programs that read JSON: what went wrong, unless the command has given its own document.</summary>
    public void JsonFailure(int exitCode)
    {
        if (!_hasDocument)
        {
            Json(new { ExitCode = exitCode, Error = string.Join('\n', _notes) });
        }
    }

    /// <summary>Rows under headings: ruled for people, tab-separated for programs.</summary>
    /// <param name="headings">One a column.</param>
    /// <param name="rows">The cells.</param>
    /// <param name="whole">Columns of numbers and codes, which a narrow window must not break.</param>
    public void Table(IReadOnlyList<Phrase> headings, IEnumerable<IReadOnlyList<string?>> rows, params IReadOnlyList<int> whole)
    {
        if (!IsTerminal)
        {
            Output.WriteLine(string.Join('\t', headings.Select(In)));
            foreach (var row in rows)
            {
                Output.WriteLine(string.Join('\t', row.Select(OneLine)));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Rounded);
        for (var i = 0; i < headings.Count; i++)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(In(headings[i]), new Style(decoration: Decoration.Bold))) { NoWrap = whole.Contains(i) });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Spectre.Console.Text(OneLine(cell))));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) });
        console.Profile.Width = Width;
        console.Write(table);
    }

    /// <summary>Facts under names, one a line.</summary>
    public void Facts(IEnumerable<(Phrase Name, string? Value)> facts)
    {
        var known = facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).ToList();
        var width = known.Count == 0 ? 0 : known.Max(f => In(f.Name).Length);
        foreach (var (name, value) in known)
        {
            Output.WriteLine($"{In(name).PadRight(width)}  {OneLine(value)}");
        }
    }

    // Names come from tables that people paste into: a line break, an escape sequence or a mark that turns the direction of
    // writing must not draw on the terminal.
    internal static string OneLine(string? text)
        => string.Concat((text ?? "").Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c));

    /// <summary>What a person typed, to be repeated in a message: the beginning says enough.</summary>
    internal static string Brief(string typed)
        => typed.Length <= LongestBrief ? typed : string.Concat(typed.AsSpan(0, LongestBrief), "…");
}
