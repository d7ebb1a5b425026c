using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>What gets labels, in which order, and how many.</summary>
internal sealed class SelectionOptions : PrintOptions
{
    private const int MostCopies = 1000;

    private readonly Option<int?> _copies;
    private readonly Option<bool> _unprinted;
    private readonly Option<bool> _blank;
    private readonly OrderOptions _order;
    private readonly Option<string> _assets;
    private readonly Option<string> _fromList;
    private readonly AssetFilterOptions _filter;

    public SelectionOptions(Shell shell, Command command)
    {
        _copies = shell.Value<int?>("--copies", new("N", "N"), new("Скільки етикеток кожному об’єкту", "How many labels for each asset"));
        _unprinted = shell.Flag("--unprinted", new(
            "Лише ті, чиїх етикеток ще не друкували", "Only those whose labels were not printed yet"));
        _blank = shell.Flag("--blank", new(
            "Чисті мітки, які ще чекають на свої об’єкти", "Blank tags that still wait for their assets"));
        _assets = shell.Words("--assets", new("A,B,…", "A,B,…"), new(
            "Лише ці об’єкти: коди, інвентарні номери або ідентифікатори через кому", "Only these assets: codes, inventory numbers or identifiers, by commas"));
        _fromList = shell.Words("--from-list", new("ФАЙЛ", "FILE"), new(
            "Те саме, що --assets, але з файлу: одне в рядку", "The same as --assets, but from a file: one a line"));
        foreach (var option in (Option[])[_copies, _unprinted, _blank, _assets, _fromList])
        {
            command.Add(option);
        }

        _order = new OrderOptions(shell, command);
        _filter = new AssetFilterOptions(shell, command);
    }

    public override async Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var filter = _filter.Read(run.Input);
        var (ordered, _) = await _order.ReadAsync(run, request);
        var asked = ordered with
        {
            Copies = run.Input.GetValue(_copies) ?? 1,
            IsUnprintedOnly = run.Input.GetValue(_unprinted),
            Subject = run.Input.GetValue(_blank) ? new PrintSubject.BlankTags() : new PrintSubject.Assets(filter),
        };
        return (asked, WrongIn(run, asked, filter));
    }

    /// <summary>Narrows the request to the assets that are named one by one.</summary>
    /// <returns>The request, or <see langword="null"/> and an exit code after saying which asset is not there.</returns>
    public async Task<(PrintRequest? Request, int Exit)> FindAssetsAsync(RegistryRun run, PrintRequest request)
    {
        if (NamesIn(run) is not { } names)
        {
            return (request, ExitCode.Done);
        }

        var (only, exit) = await AssetArgument.FindAllAsync(run, names);
        return only is null ? (null, exit) : (request with { Filter = request.Filter with { Only = only } }, exit);
    }

    private Phrase? WrongIn(RegistryRun run, PrintRequest asked, AssetFilter filter)
    {
        if (asked.Copies is < 1 or > MostCopies)
        {
            return new($"--copies {asked.Copies}: можна від 1 до {MostCopies}.", $"--copies {asked.Copies}: 1 to {MostCopies} are possible.");
        }

        var (list, names) = (run.Input.GetValue(_fromList), run.Input.GetValue(_assets));
        if (asked.Subject is PrintSubject.BlankTags && ((list ?? names) is not null || _order.IsGiven(run) || filter != new AssetFilter()))
        {
            return new(
                "--blank друкує чисті мітки, а вони ще не мають ні об’єкта, ні адреси: приберіть --assets, --from-list, --order і фільтри об’єктів.",
                "--blank prints blank tags, which have no asset or address yet: leave out --assets, --from-list, --order and the filters of assets.");
        }

        return list is null ? null : WrongInList(list, names);
    }

    private static Phrase? WrongInList(string list, string? names)
        => names is not null ? new("--assets і --from-list разом не вживають: залиште щось одне.", "--assets and --from-list do not go together: keep one of them.")
            : !File.Exists(list) ? new($"Немає файлу зі списком: «{Screen.Brief(list)}»", $"There is no file with the list: '{Screen.Brief(list)}'")
            : Lines(list).Any() ? null
            : new($"У файлі «{Screen.Brief(list)}» немає жодного рядка. Запишіть по одному об’єкту в рядку.", $"The file '{Screen.Brief(list)}' is empty. Write one asset a line.");

    private IEnumerable<string>? NamesIn(RegistryRun run)
        => run.Input.GetValue(_assets) is { } names ? names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : run.Input.GetValue(_fromList) is { } list ? Lines(list)
            : null;

    private static IEnumerable<string> Lines(string list) => File.ReadLines(list).Select(line => line.Trim()).Where(line => line.Length > 0);
}
