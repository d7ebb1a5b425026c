using System.CommandLine;
using AssetTags.Labels;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Symbols;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>What kind of printer the labels go to.</summary>
internal sealed class DeviceOptions : PrintOptions
{
    private const string ZplExtension = ".zpl";

    private readonly Option<bool>? _zpl;
    private readonly Option<string>? _zplSymbol;
    private readonly Option<int?> _dpi;

    /// <summary>Adds the options.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="command">The command.</param>
    /// <param name="hasZpl">Whether the command can write for thermal printers.</param>
    public DeviceOptions(Shell shell, Command command, bool hasZpl)
    {
        _dpi = shell.Value<int?>("--dpi", new("N", "N"), new(
            $"Точок принтера на дюйм: модуль QR матиме їх ціле число (типово {QrPlan.OfficeDpi}, для рулонів — їхнє)",
            $"The printer's dots to the inch: QR modules are whole dots (default {QrPlan.OfficeDpi}, for rolls their own)"));
        command.Add(_dpi);
        if (hasZpl)
        {
            _zpl = shell.Flag("--zpl", new(
                "Команди ZPL II для термопринтера замість PDF; так само діє ім’я *.zpl", "ZPL II commands for a thermal printer instead of PDF; a name *.zpl does the same"));
            _zplSymbol = shell.Value<string>("--zpl-qr", new("graphics|command", "graphics|command"), new(
                "Хто малює QR у ZPL: програма точками (типово) чи команда принтера", "Who draws the QR in ZPL: this program dot by dot (default) or the printer's command"));
            _zplSymbol.AcceptOnlyFromAmong("graphics", "command");
            command.Add(_zpl);
            command.Add(_zplSymbol);
        }
    }

    public override Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var isZpl = _zpl is not null
            && (run.Input.GetValue(_zpl) || string.Equals(Path.GetExtension(request.Path), ZplExtension, StringComparison.OrdinalIgnoreCase));
        var symbol = _zplSymbol is null ? null : run.Input.GetValue(_zplSymbol);
        var asked = request with
        {
            Output = isZpl ? PrintOutput.Zpl : PrintOutput.Pdf,
            ZplSymbol = symbol == "command" ? ZplSymbol.Command : ZplSymbol.Graphic,
            Dpi = run.Input.GetValue(_dpi) ?? (int?)request.Format.Dpi ?? (isZpl ? LabelZplOptions.Resolutions[0] : QrPlan.OfficeDpi),
        };
        return Done(asked, isZpl ? WhyNoZpl(asked) : symbol is not null ? NeedsZpl : WhyNoDpi(asked.Dpi));
    }

    private static Phrase? WhyNoZpl(PrintRequest request)
        => LabelZpl.FaultOf(request.Format, request.Dpi)
            ?? (string.Equals(Path.GetExtension(request.Path), ".pdf", StringComparison.OrdinalIgnoreCase)
                ? new("--zpl пише команди принтера, а не PDF: назвіть файл, наприклад, labels.zpl.", "--zpl writes a printer's commands, not PDF: name the file labels.zpl, for instance.")
                : null);

    private static Phrase NeedsZpl => new(
        "--zpl-qr діє лише для ZPL: додайте --zpl.", "--zpl-qr is for ZPL only: add --zpl.");

    private static Phrase? WhyNoDpi(int dpi) => dpi is >= QrPlan.CoarsestDpi and <= QrPlan.FinestDpi ? null : new(
        $"--dpi {dpi}: можна від {QrPlan.CoarsestDpi} до {QrPlan.FinestDpi}.", $"--dpi {dpi}: {QrPlan.CoarsestDpi} to {QrPlan.FinestDpi} are possible.");
}
