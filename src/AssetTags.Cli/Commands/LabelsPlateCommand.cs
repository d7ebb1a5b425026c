using System.CommandLine;
using AssetTags.Cli.Commands.Printing;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Calibration;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Plates;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels plate --asset ASSET --out FILE.svg</c></summary>
internal sealed class LabelsPlateCommand
{
    private const string DefaultDesign = "plate-100x140";

    private readonly Option<string> _out;
    private readonly Option<string> _asset;
    private readonly Option<string> _code;
    private readonly Option<string> _design;
    private readonly Option<string> _width;
    private readonly Option<string> _distance;
    private readonly Option<string> _bleed;
    private readonly Option<string> _phone;
    private readonly Option<string> _emblem;
    private readonly Option<string> _language;

    private LabelsPlateCommand(Shell shell, Command command)
    {
        _out = shell.Required("--out", new("ФАЙЛ.svg|ФАЙЛ.pdf", "FILE.svg|FILE.pdf"), new("Куди записати макет для виробника", "Where to write the file for the maker"));
        _asset = shell.Words("--asset", new("ОБ’ЄКТ", "ASSET"), new(
            "Об’єкт: код мітки, інвентарний номер або ідентифікатор", "The asset: a tag's code, an inventory number or an identifier"));
        _code = shell.Words("--code", new("КОД", "CODE"), new(
            "Чиста мітка, якщо табличку роблять наперед", "A blank tag, when the plate is made before its asset is known"));
        _design = shell.Words("--design", new("МАКЕТ", "DESIGN"), new($"Макет: {Plate.Names} (типово {DefaultDesign})", $"The design: {Plate.Names} (default {DefaultDesign})"));
        _width = shell.Words("--width", new("ММ", "MM"), new(
            $"Ширина таблички; довша сторона від {Plate.LeastSideMm} до {Plate.MostSideMm} мм", $"The plate's width; its longer side is {Plate.LeastSideMm} to {Plate.MostSideMm} mm"));
        _distance = shell.Words("--distance", new("М", "M"), new(
            "Або: з якої відстані має читатися; символ стане десятою її частиною", "Or: from how far it must scan; the symbol becomes a tenth of that"));
        _bleed = shell.Words("--bleed", new("ММ", "MM"), new(
            $"Виліт кольору за край під обріз (типово {Plate.UsualBleedMm})", $"How far colour goes beyond the edge (default {Plate.UsualBleedMm})"));
        _phone = shell.Words("--phone", new("ТЕКСТ", "TEXT"), new("Телефон на табличці, наприклад гаряча лінія", "A telephone number on the plate"));
        _emblem = EmblemOptions.Option(shell);
        _language = DesignOptions.LanguageOption(shell);
        foreach (var option in (Option[])[_out, _asset, _code, _design, _width, _distance, _bleed, _phone, _emblem, _language])
        {
            command.Add(option);
        }
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("plate", new(
            "Вулична табличка для виробника: емаль, метал, акрил; усе — контурами", "An outdoor plate for its maker: enamel, metal, acrylic; all outlines"),
            "assettags labels plate --asset 101330001 --out plate.svg",
            "assettags labels plate --asset 101330001 --out plate.pdf --design plate-200x100 --distance 0,9",
            "assettags labels plate --code 00000-00012 --out blank.svg --width 60 --bleed 2");
        var plate = new LabelsPlateCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, plate.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var (order, wrong) = await ReadAsync(run);
        if ((wrong ?? WhyNot(run, order!)) is { } reason)
        {
            run.Screen.Note(reason);
            return ExitCode.BadInput;
        }

        var (named, exit) = await NameAsync(run, order!);
        return named is null ? exit
            : PlateAnswer.Tell(run, named, await run.Get<PrintPlate>().RunAsync(named, run.Cancellation));
    }

    private async Task<(PlateOrder? Order, Phrase? Wrong)> ReadAsync(RegistryRun run)
    {
        var name = run.Input.GetValue(_design) ?? DefaultDesign;
        if (LabelDesigns.Find(name, await run.Get<KnownDesigns>().OwnAsync(run.Community.Id, run.Cancellation)) is not { } design)
        {
            return (null, new($"Невідомий макет «{Screen.Brief(name)}». Таблички: {Plate.Names}", $"Unknown design '{Screen.Brief(name)}'. Plates: {Plate.Names}"));
        }

        var numbers = new Dictionary<Option<string>, double?>();
        foreach (var option in (Option<string>[])[_width, _distance, _bleed])
        {
            var typed = run.Input.GetValue(option);
            numbers[option] = typed is null ? null : MeasuredNumber.TryParse(typed);
            if (typed is not null && numbers[option] is not > 0 && !(option == _bleed && numbers[option] == 0))
            {
                return (null, new($"{option.Name}: «{Screen.Brief(typed)}» не підходить. Приклад: 1,2", $"{option.Name}: '{Screen.Brief(typed)}' does not fit. Example: 1.2"));
            }
        }

        var (emblem, wrong) = run.Input.GetValue(_emblem) is { } path ? EmblemOptions.Read(path) : (null, null);
        return (new PlateOrder(run.Community, run.Input.GetRequiredValue(_out), design)
        {
            WidthMm = numbers[_width],
            DistanceM = numbers[_distance],
            BleedMm = numbers[_bleed] ?? Plate.UsualBleedMm,
            Phone = run.Input.GetValue(_phone),
            Emblem = emblem,
            Language = DesignOptions.LanguageOf(run.Input.GetValue(_language)),
        }, wrong);
    }

    private Phrase? WhyNot(RegistryRun run, PlateOrder order)
        => (run.Input.GetValue(_asset) is null) == (run.Input.GetValue(_code) is null)
            ? new("Назвіть або об’єкт (--asset), або чисту мітку (--code).", "Name either an asset (--asset) or a blank tag (--code).")
            : order is { WidthMm: not null, DistanceM: not null }
                ? new("Розмір задають або шириною (--width), або відстанню (--distance).", "The size is given either by --width or by --distance.")
                : OutputPath.WhyNot(run, order.Path) ?? Path.GetExtension(order.Path).ToUpperInvariant() switch
                {
                    ".SVG" => OutputPath.WhyNoNew(order.Path, "SVG", "<svg", "<?xml"),
                    ".PDF" => OutputPath.WhyNoNew(order.Path, "PDF", "%PDF"),
                    _ => new($"«{Screen.Brief(order.Path)}»: назва файлу має закінчуватися на .svg або .pdf.", $"'{Screen.Brief(order.Path)}': the file's name must end in .svg or .pdf."),
                };

    private async Task<(PlateOrder? Order, int Exit)> NameAsync(RegistryRun run, PlateOrder order)
    {
        if (run.Input.GetValue(_code) is { } typed)
        {
            return TagArgument.TryRead(run.Screen, typed, out var code) ? (order with { Code = code }, ExitCode.Done) : (null, ExitCode.BadInput);
        }

        var (asset, exit) = await AssetArgument.FindAsync(run, run.Input.GetValue(_asset)!);
        return asset is null ? (null, exit) : (order with { Asset = asset }, ExitCode.Done);
    }
}
