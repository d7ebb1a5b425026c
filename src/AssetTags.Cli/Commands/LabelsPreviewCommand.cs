using System.CommandLine;
using AssetTags.Cli.Commands.Printing;
using AssetTags.Cli.Terminal;
using AssetTags.Labels;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels preview --asset ASSET --out FILE.png</c></summary>
internal sealed class LabelsPreviewCommand
{
    private readonly Option<string> _asset;
    private readonly Option<string> _out;
    private readonly IReadOnlyList<PrintOptions> _options;

    private LabelsPreviewCommand(Shell shell, Command command)
    {
        _asset = shell.Required("--asset", new("ОБ’ЄКТ", "ASSET"), new(
            "Код мітки, інвентарний номер або ідентифікатор об’єкта", "A tag's code, an inventory number or an identifier of the asset"));
        _out = shell.Required("--out", new("ФАЙЛ.png|svg", "FILE.png|svg"), new(
            "Куди записати зображення", "Where to write the picture"));
        command.Add(_asset);
        command.Add(_out);
        _options =
        [
            new FormatOption(shell, command), new DesignOptions(shell, command, hasStrict: false), new DeviceOptions(shell, command, hasZpl: false),
            new EmblemOptions(shell, command),
        ];
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("preview", new(
            "Показати етикетку об’єкта, перш ніж витратити папір; нічого не записує до реєстру",
            "Show an asset's label before paper is spent; writes nothing to the registry"),
            "assettags labels preview --asset 101330001 --out label.png",
            "assettags labels preview --asset 101330001 --out label.svg --format L7165 --design room",
            "assettags labels preview --asset 101330001 --out thermal.png --dpi 203");
        var preview = new LabelsPreviewCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, preview.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var asked = new PrintRequest(run.Community, run.Input.GetRequiredValue(_out));
        var (request, wrong, wrongExit) = await PrintRequests.ReadOptionsAsync(run, asked, _options);
        if ((wrong ?? OutputPath.WhyNot(run, request.Path) ?? WhyNoPicture(request.Path) ?? request.Format.Fault) is { } reason)
        {
            run.Screen.Note(reason);
            return wrong is null ? ExitCode.BadInput : wrongExit;
        }

        var (asset, exit) = await AssetArgument.FindAsync(run, run.Input.GetRequiredValue(_asset));
        if (asset is null)
        {
            return exit;
        }

        request = request with { Filter = request.Filter with { Only = [asset.Id] } };
        var result = await run.Get<PreviewLabel>().RunAsync(request, KindOf(request.Path)!.Value, run.Cancellation);
        if (result is PreviewResult.Drawn { Picture.File: var picture })
        {
            await File.WriteAllBytesAsync(request.Path, picture, run.Cancellation);
        }

        return PreviewAnswer.Tell(run, request, result);
    }

    private static PictureKind? KindOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PNG" => PictureKind.Png,
        ".SVG" => PictureKind.Svg,
        _ => null,
    };

    private static Phrase? WhyNoPicture(string path) => KindOf(path) switch
    {
        PictureKind.Png => OutputPath.WhyNoNew(path, "PNG", "\u0089PNG"),
        PictureKind.Svg => OutputPath.WhyNoNew(path, "SVG", "<svg", "<?xml"),
        _ => new($"«{Screen.Brief(path)}»: зображення буває .png або .svg.", $"'{Screen.Brief(path)}': a picture is .png or .svg."),
    };
}
