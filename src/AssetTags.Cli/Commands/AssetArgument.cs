using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands;

/// <summary>An asset on the command line: a code, an inventory number or an identifier.</summary>
internal static class AssetArgument
{
    public static Argument<string> Create(Shell shell) => shell.Argument(new("ОБ’ЄКТ", "ASSET"), new(
        "Код мітки, інвентарний номер або ідентифікатор об’єкта", "A tag's code, an inventory number or an identifier of the asset"));

    /// <summary>The asset that was meant; or what to tell the shell, after the person was told why.</summary>
    public static async Task<(Asset? Asset, int Exit)> FindAsync(RegistryRun run, string typed)
    {
        switch (await run.Get<FindAsset>().RunAsync(run.Community.Id, typed, run.Cancellation))
        {
            case FindAssetResult.Found { Asset: var asset }:
                return (asset, ExitCode.Done);
            case FindAssetResult.Several { Assets: var several }:
                run.Screen.Note(new(
                    $"«{Screen.Brief(typed)}» мають кілька об’єктів; назвіть один за ідентифікатором:", $"Several assets have '{Screen.Brief(typed)}'; name one by its identifier:"));
                foreach (var one in several)
                {
                    run.Screen.Detail($"{one.Id}  {one.Name}  {one.Address.OneLine}");
                }

                return (null, ExitCode.BadInput);
            case FindAssetResult.BlankTag { Tag: var tag }:
                run.Screen.Note(new(
                    $"Мітка {tag.Code} ще не має об’єкта. Закріпити: assettags tags attach {tag.Code} ОБ’ЄКТ",
                    $"Tag {tag.Code} has no asset yet. Attach it: assettags tags attach {tag.Code} ASSET"));
                return (null, ExitCode.NotFound);
            case FindAssetResult.NotFound { LooksMistyped: true } when typed.Any(char.IsLetter):
                run.Screen.Note(TagArgument.WrongCheck(typed));
                return (null, ExitCode.BadInput);
            case FindAssetResult.NotFound { LooksMistyped: true }:
                run.Screen.Note(new(
                    $"«{Screen.Brief(typed)}» — не інвентарний номер жодного об’єкта, а як код мітки має хибний контрольний знак. Звірте номер; шукати: assettags assets list --text \"{Screen.Brief(typed)}\"",
                    $"'{Screen.Brief(typed)}' is no asset's inventory number, and as a tag's code its check symbol is wrong. Compare the number; search: assettags assets list --text \"{Screen.Brief(typed)}\""));
                return (null, ExitCode.NotFound);
            default:
                run.Screen.Note(new(
                    $"Нічого не знайдено за «{Screen.Brief(typed)}»: ні коду, ні інвентарного номера, ні ідентифікатора. Шукати: assettags assets list --text \"{Screen.Brief(typed)}\"",
                    $"Nothing answers to '{Screen.Brief(typed)}': no code, inventory number or identifier. Search: assettags assets list --text \"{Screen.Brief(typed)}\""));
                return (null, ExitCode.NotFound);
        }
    }

    /// <summary>The assets that are named, each once, in the order of their first naming; <see langword="null"/> when one was not found.</summary>
    public static async Task<(IReadOnlyList<Guid>? Assets, int Exit)> FindAllAsync(RegistryRun run, IEnumerable<string> named)
    {
        var found = new OrderedDictionary<Guid, string>();
        foreach (var typed in named)
        {
            var (asset, exit) = await FindAsync(run, typed);
            if (asset is null)
            {
                return (null, exit);
            }

            found.TryAdd(asset.Id, typed);
        }

        return ([.. found.Keys], ExitCode.Done);
    }
}
