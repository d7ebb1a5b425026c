using System.CommandLine;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>Which assets get labels, and how many.</summary>
internal sealed class SelectionOptions : PrintOptions
{
    private const int MostCopies = 1000;

    private readonly Option<int?> _copies;
    private readonly Option<bool> _unprinted;
    private readonly Option<string> _assets;
    private readonly AssetFilterOptions _filter;

    public SelectionOptions(Shell shell, Command command)
    {
        _copies = shell.Value<int?>("--copies", new("N", "N"), new("Скільки етикеток кожному об’єкту", "How many labels for each asset"));
        _unprinted = shell.Flag("--unprinted", new(
            "Лише ті, чиїх етикеток ще не друкували", "Only those whose labels were not printed yet"));
        _assets = shell.Words("--assets", new("A,B,…", "A,B,…"), new(
            "Лише ці об’єкти: коди, інвентарні номери або ідентифікатори через кому", "Only these assets: codes, inventory numbers or identifiers, by commas"));
        foreach (var option in (Option[])[_copies, _unprinted, _assets])
        {
            command.Add(option);
        }

        _filter = new AssetFilterOptions(shell, command);
    }

    public override Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var copies = run.Input.GetValue(_copies) ?? 1;
        return Done(
            request with { Copies = copies, IsUnprintedOnly = run.Input.GetValue(_unprinted), Filter = _filter.Read(run.Input) },
            copies is >= 1 and <= MostCopies ? null : new(
                $"--copies {copies}: можна від 1 до {MostCopies}.", $"--copies {copies}: 1 to {MostCopies} are possible."));
    }

    /// <summary>Narrows the request to the assets that are named one by one.</summary>
    /// <returns>The request, or <see langword="null"/> and an exit code after saying which asset is not there.</returns>
    public async Task<(PrintRequest? Request, int Exit)> FindAssetsAsync(RegistryRun run, PrintRequest request)
    {
        var (only, exit) = await AssetArgument.FindAllAsync(run, run.Input.GetValue(_assets));
        return only is null ? (null, exit) : (request with { Filter = request.Filter with { Only = only } }, exit);
    }
}
