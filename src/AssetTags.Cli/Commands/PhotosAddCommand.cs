using System.CommandLine;
using System.Globalization;
using AssetTags.Cli.Terminal;
using AssetTags.Photos;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags photos add ASSET FILE…</c></summary>
internal sealed class PhotosAddCommand
{
    private static readonly string[] s_dates = ["yyyy-MM-dd", "dd.MM.yyyy"];

    private readonly Argument<string> _asset;
    private readonly Argument<string[]> _files;
    private readonly Option<bool> _panorama;
    private readonly Option<string> _caption;
    private readonly Option<string> _taken;

    private PhotosAddCommand(Shell shell)
    {
        _asset = AssetArgument.Create(shell);
        _files = new Argument<string[]>(shell.In(new("ФАЙЛ…", "FILE…")))
        {
            Arity = ArgumentArity.OneOrMore,
            Description = shell.In(new("Файли JPEG; відомості про місце, час і камеру з них буде прибрано", "JPEG files; what they say of place, time and camera is taken out")),
        };
        _panorama = shell.Flag("--panorama", new(
            "Це кругові панорами, вдвічі ширші, ніж високі", "They are full panoramas, twice as wide as high"));
        _caption = shell.Value<string>("--caption", new("ТЕКСТ", "TEXT"), new(
            $"Підпис: що на фото, до {AddPhotosRequest.LongestCaption} знаків", $"What they show, up to {AddPhotosRequest.LongestCaption} characters"));
        _taken = shell.Value<string>("--taken", new("ДАТА", "DATE"), new(
            "Коли знято: 2026-03-01 або 01.03.2026", "When they were taken: 2026-03-01 or 01.03.2026"));
    }

    public static Command Create(Shell shell)
    {
        var add = new PhotosAddCommand(shell);
        var command = shell.Command("add", new("Додати фото до об’єкта: усі файли або жодного", "Add photos to an asset: all files or none"),
            "assettags photos add 101330001 front.jpg yard.jpg",
            "assettags photos add 7K3M9-QX2A5 front.jpg --caption \"Головний вхід\" --taken 2026-03-01",
            "assettags photos add 101330001 hall.jpg --panorama");
        command.Add(add._asset);
        command.Add(add._files);
        command.Add(add._panorama);
        command.Add(add._caption);
        command.Add(add._taken);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, add.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        if (!TryReadDate(run, out var taken))
        {
            return ExitCode.BadInput;
        }

        var files = run.Input.GetRequiredValue(_files);
        if (files.FirstOrDefault(f => !File.Exists(f)) is { } missing)
        {
            run.Screen.Note(new($"Немає такого файлу: {Screen.Brief(missing)}", $"There is no such file: {Screen.Brief(missing)}"));
            return ExitCode.NotFound;
        }

        var (asset, exit) = await AssetArgument.FindAsync(run, run.Input.GetRequiredValue(_asset));
        if (asset is null)
        {
            return exit;
        }

        var request = new AddPhotosRequest(asset, [.. files.Select(f => new PhotoFile(Path.GetFileName(f), () => File.OpenRead(f)))])
        {
            IsPanorama = run.Input.GetValue(_panorama),
            Caption = run.Input.GetValue(_caption),
            TakenOn = taken,
        };
        return PhotoAnswer.Tell(run, asset, await run.Get<AddPhotos>().RunAsync(request, run.Cancellation));
    }

    private bool TryReadDate(RegistryRun run, out DateOnly? taken)
    {
        taken = null;
        if (run.Input.GetValue(_taken) is not { } typed)
        {
            return true;
        }

        if (!DateOnly.TryParseExact(typed.Trim(), s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            run.Screen.Note(new(
                $"--taken «{Screen.Brief(typed)}» — не дата. Приклад: 2026-03-01 або 01.03.2026.", $"--taken '{Screen.Brief(typed)}' is no date. Example: 2026-03-01 or 01.03.2026."));
            return false;
        }

        taken = date;
        return true;
    }
}
