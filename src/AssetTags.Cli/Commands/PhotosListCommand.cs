using System.CommandLine;
using System.Globalization;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Photos;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags photos list ASSET</c></summary>
internal static class PhotosListCommand
{
    public static Command Create(Shell shell)
    {
        var asset = AssetArgument.Create(shell);
        var all = shell.Flag("--all", new("Показати й забрані", "Show those taken away too"));
        var command = shell.Command("list", new("Показати фото об’єкта в їх порядку", "List an asset's photos in their order"),
            "assettags photos list 101330001", "assettags photos list 101330001 --all --json");
        command.Add(asset);
        command.Add(all);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(asset), input.GetValue(all)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed, bool withRemoved)
    {
        var (asset, exit) = await AssetArgument.FindAsync(run, typed);
        if (asset is null)
        {
            return exit;
        }

        var photos = withRemoved ? await AllAsync(run, asset) : await run.Registry.PhotosOfAsync(asset.Id, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(photos.Select(PhotoAnswer.Document));
            return ExitCode.Done;
        }

        if (photos.Count == 0)
        {
            run.Screen.Note(new(
                $"«{asset.Name}» не має фото. Додати: assettags photos add {typed} ФАЙЛ.jpg", $"'{asset.Name}' has no photos. Add one: assettags photos add {typed} FILE.jpg"));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Ключ", "Key"), new("Розмір", "Size"), new("Знято", "Taken"), new("Підпис", "Caption"), new("Примітка", "Remark")],
            photos.Select(p => Row(run, p)),
            whole: [0, 1, 2]);
        return ExitCode.Done;
    }

    private static Task<List<AssetPhoto>> AllAsync(RegistryRun run, Asset asset)
        => run.Registry.AssetPhotos.AsNoTracking().Where(p => p.AssetId == asset.Id).OrderBy(p => p.Place).ThenBy(p => p.Id).ToListAsync(run.Cancellation);

    private static string?[] Row(RegistryRun run, AssetPhoto photo) =>
    [
        photo.Id.ToString(), $"{photo.Width} × {photo.Height}", photo.TakenOn?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), photo.Caption,
        string.Join(", ", new Phrase?[]
        {
            photo.IsPanorama ? new("панорама", "panorama") : null, photo.RemovedAt is null ? null : new("забрано", "removed"),
        }.OfType<Phrase>().Select(run.Screen.In)),
    ];
}
