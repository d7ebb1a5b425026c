using System.CommandLine;
using System.Globalization;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags assets place ASSET --lat … --lon …</c></summary>
internal sealed class AssetsPlaceCommand
{
    private readonly Argument<string> _asset;
    private readonly Option<string> _latitude;
    private readonly Option<string> _longitude;
    private readonly Option<string> _accuracy;
    private readonly Option<bool> _clear;

    private AssetsPlaceCommand(Shell shell)
    {
        _asset = AssetArgument.Create(shell);
        _latitude = shell.Value<string>("--lat", new("ГРАДУСИ", "DEGREES"), new("Широта, десяткові градуси на північ (WGS-84)", "Latitude, decimal degrees north (WGS-84)"));
        _longitude = shell.Value<string>("--lon", new("ГРАДУСИ", "DEGREES"), new("Довгота, десяткові градуси на схід (WGS-84)", "Longitude, decimal degrees east (WGS-84)"));
        _accuracy = shell.Value<string>("--accuracy", new("МЕТРИ", "METRES"), new("Точність: радіус у метрах", "Accuracy: a radius in metres"));
        _clear = shell.Flag("--clear", new("Прибрати хибні координати", "Take a wrong position away"));
    }

    public static Command Create(Shell shell)
    {
        var place = new AssetsPlaceCommand(shell);
        var command = shell.Command("place", new("Задати координати об’єкта", "Set the position of an asset"),
            "assettags assets place 101330001 --lat 48.6853 --lon 29.2437 --accuracy 5", "assettags assets place 101330001 --clear");
        command.Add(place._asset);
        foreach (var option in (Option[])[place._latitude, place._longitude, place._accuracy, place._clear])
        {
            command.Add(option);
        }

        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, place.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        if (!TryRead(run, out var position))
        {
            return ExitCode.BadInput;
        }

        var (asset, exit) = await AssetArgument.FindAsync(run, run.Input.GetRequiredValue(_asset));
        if (asset is null)
        {
            return exit;
        }

        switch (await run.Get<PlaceAsset>().RunAsync(asset, position, "cli", run.Cancellation))
        {
            case PlaceAssetResult.Placed { Asset: var placed }:
                Tell(run, placed);
                return ExitCode.Done;
            case PlaceAssetResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }

    private bool TryRead(RegistryRun run, out PositionFacts? position)
    {
        position = null;
        if (!TryNumber(run, _latitude, out var latitude) || !TryNumber(run, _longitude, out var longitude) || !TryNumber(run, _accuracy, out var accuracy))
        {
            return false;
        }

        var isClear = run.Input.GetValue(_clear);
        if (isClear == (latitude is not null && longitude is not null) || (isClear && (latitude ?? longitude ?? accuracy) is not null))
        {
            run.Screen.Note(new("Вкажіть --lat і --lon разом, або лише --clear.", "Give --lat and --lon together, or only --clear."));
            return false;
        }

        position = isClear ? null : new PositionFacts(latitude!.Value, longitude!.Value, accuracy);
        return true;
    }

    // People copy «48,6853» from programs that write decimals with a comma.
    private static bool TryNumber(RegistryRun run, Option<string> option, out double? number)
    {
        number = null;
        if (run.Input.GetValue(option) is not { } typed)
        {
            return true;
        }

        if (double.TryParse(typed.Trim().Replace(',', '.').Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read))
        {
            number = read;
            return true;
        }

        run.Screen.Note(new($"{option.Name} {Screen.Brief(typed)}: потрібне число, як-от 48.6853.", $"{option.Name} {Screen.Brief(typed)}: a number is needed, such as 48.6853."));
        return false;
    }

    private static void Tell(RegistryRun run, Asset asset)
    {
        var at = asset.Location;
        if (run.Json)
        {
            run.Screen.Json(new { asset.Id, asset.Name, at.Latitude, at.Longitude, at.AccuracyMetres, at.Source });
            return;
        }

        var shown = at.Latitude is { } latitude ? string.Create(CultureInfo.InvariantCulture, $"{latitude}, {at.Longitude}") : null;
        run.Screen.Say(shown is null
            ? new($"«{asset.Name}»: координати прибрано.", $"'{asset.Name}': the position was taken away.")
            : new($"«{asset.Name}»: {shown}.", $"'{asset.Name}': {shown}."));
    }
}
