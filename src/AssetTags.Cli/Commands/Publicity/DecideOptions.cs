using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AssetTags.Cli.Terminal;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary>What a decision says, on the command line.</summary>
internal sealed class DecideOptions
{
    private readonly Option<string> _level, _ground, _document, _date, _review;
    private readonly Option<bool> _opening;

    public DecideOptions(Shell shell)
    {
        _level = shell.Required("--level", new("РІВЕНЬ", "LEVEL"), new("Рівень: open, generalised, minimal, closed", "The level: open, generalised, minimal, closed"));
        _level.AcceptOnlyFromAmong(LevelWords.All);
        _ground = shell.Required("--ground", new("ПІДСТАВА", "GROUND"), new("Правова підстава словами", "The legal ground in words"));
        _review = shell.Required("--review", new("ДАТА", "DATE"), new("Коли переглянути, не пізніше ніж за три роки", "When to look at it again, within three years"));
        _document = shell.Value<string>("--document", new("НОМЕР", "NUMBER"), new("Номер документа", "The document's number"));
        _date = shell.Value<string>("--date", new("ДАТА", "DATE"), new("Дата документа", "The document's date"));
        _opening = shell.Flag("--allow-opening", new("Дозволити показати більше, ніж дозволяють правила", "Allow showing more than the rules do"));
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_level, _ground, _review, _document, _date, _opening])
        {
            command.Add(option);
        }
    }

    /// <summary>Reads them, or says what is wrong.</summary>
    public bool TryRead(RegistryRun run, [NotNullWhen(true)] out Func<PublicitySubject, PublicityRequest>? decided)
    {
        var input = run.Input;
        var (review, date) = (input.GetRequiredValue(_review), input.GetValue(_date));
        DateOnly signedOn = default;
        var isGood = TryReadDate(run, "--review", review, out var reviewOn) & (date is null || TryReadDate(run, "--date", date, out signedOn));
        decided = !isGood ? null : subject => new PublicityRequest(subject, LevelWords.Read(input.GetRequiredValue(_level)), input.GetRequiredValue(_ground), reviewOn)
        {
            DocumentNumber = input.GetValue(_document),
            DocumentDate = date is null ? null : signedOn,
            MayOpen = input.GetValue(_opening),
        };
        return isGood;
    }

    private static bool TryReadDate(RegistryRun run, string option, string text, out DateOnly date)
    {
        var isDate = DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        if (!isDate)
        {
            run.Screen.Note(new($"{option} {Screen.Brief(text)}: це не дата; потрібно 2027-11-01 або 01.11.2027", $"{option} {Screen.Brief(text)}: no date; write 2027-11-01 or 01.11.2027"));
        }

        return isDate;
    }
}
