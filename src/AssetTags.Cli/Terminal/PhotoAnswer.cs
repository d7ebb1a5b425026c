using AssetTags.Assets;
using AssetTags.Photos;

namespace AssetTags.Cli.Terminal;

/// <summary>Says what became of photos.</summary>
internal static class PhotoAnswer
{
    /// <summary>A photo in JSON.</summary>
    public static object Document(AssetPhoto photo) => new
    {
        photo.Id,
        photo.AssetId,
        photo.Place,
        photo.Caption,
        photo.TakenOn,
        photo.IsPanorama,
        photo.Width,
        photo.Height,
        photo.ByteCount,
        photo.Sha256,
        photo.RemovedAt,
    };

    /// <summary>Tells what adding came to.</summary>
    public static int Tell(RegistryRun run, Asset asset, AddPhotosResult result)
    {
        switch (result)
        {
            case AddPhotosResult.Added added:
                Tell(run, asset, added);
                return ExitCode.Done;
            case AddPhotosResult.Refused { Files: var files }:
                foreach (var file in files)
                {
                    run.Screen.Note(new($"{Screen.Brief(file.File)}: {file.Reason.Uk}", $"{Screen.Brief(file.File)}: {file.Reason.En}"));
                }

                run.Screen.Note(new("Жодного фото не додано.", "No photo was added."));
                return ExitCode.BadInput;
            case AddPhotosResult.Unfit { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>Tells what a change of one photo came to.</summary>
    public static int Tell(RegistryRun run, ChangePhotoResult result, Phrase changed, Phrase unchanged)
    {
        switch (result)
        {
            case ChangePhotoResult.Changed { Photo: var photo } when run.Json:
                run.Screen.Json(Document(photo));
                return ExitCode.Done;
            case ChangePhotoResult.Changed:
                run.Screen.Say(changed);
                return ExitCode.Done;
            case ChangePhotoResult.Unchanged { Photo: var photo }:
                run.Screen.Note(unchanged);
                TellJson(run, Document(photo));
                return ExitCode.Done;
            case ChangePhotoResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            default:
                run.Screen.Note(new(
                    "У громаді немає такого фото. Ключі показує: assettags photos list ОБ’ЄКТ --all",
                    "The community has no such photo. Keys are shown by: assettags photos list ASSET --all"));
                return ExitCode.NotFound;
        }
    }

    private static void Tell(RegistryRun run, Asset asset, AddPhotosResult.Added result)
    {
        TellJson(run, new { Added = result.Photos.Select(p => Document(p.Photo)), Known = result.Known.Select(p => Document(p.Photo)) });
        foreach (var (file, photo) in result.Known)
        {
            run.Screen.Note(photo.RemovedAt is null
                ? new($"{Screen.Brief(file)}: це фото вже є в об’єкта; нічого не додано.", $"{Screen.Brief(file)}: the asset has this photo already; nothing was added.")
                : new(
                    $"{Screen.Brief(file)}: це фото було в об’єкта, але його забрали. Повернути: assettags photos restore {photo.Id}",
                    $"{Screen.Brief(file)}: the asset had this photo, but it was removed. Bring it back: assettags photos restore {photo.Id}"));
        }

        foreach (var (file, photo) in run.Json ? [] : result.Photos)
        {
            run.Screen.Say(new(
                $"{Screen.Brief(file)}: додано до об’єкта «{asset.Name}», {photo.Width} × {photo.Height}. Ключ: {photo.Id}",
                $"{Screen.Brief(file)}: added to '{asset.Name}', {photo.Width} × {photo.Height}. Key: {photo.Id}"));
        }
    }

    private static void TellJson(RegistryRun run, object document)
    {
        if (run.Json)
        {
            run.Screen.Json(document);
        }
    }
}
