using System.CommandLine;
using AssetTags.Labels.Symbols;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>The printer's dots, which modules of QR symbols are made of.</summary>
internal sealed class DeviceOptions : PrintOptions
{
    private readonly Option<int?> _dpi;

    public DeviceOptions(Shell shell, Command command)
    {
        _dpi = shell.Value<int?>("--dpi", new("N", "N"), new(
            $"Точок принтера на дюйм, від {QrPlan.CoarsestDpi} до {QrPlan.FinestDpi} (типово {QrPlan.OfficeDpi}): модулі QR матимуть цілу кількість точок",
            $"The printer's dots to the inch, {QrPlan.CoarsestDpi} to {QrPlan.FinestDpi} (default {QrPlan.OfficeDpi}): QR modules are whole dots"));
        command.Add(_dpi);
    }

    public override Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var dpi = run.Input.GetValue(_dpi) ?? request.Dpi;
        return Done(request with { Dpi = dpi }, dpi is >= QrPlan.CoarsestDpi and <= QrPlan.FinestDpi ? null : new(
            $"--dpi {dpi}: можна від {QrPlan.CoarsestDpi} до {QrPlan.FinestDpi}, звичайно 203, 300 або 600.",
            $"--dpi {dpi}: {QrPlan.CoarsestDpi} to {QrPlan.FinestDpi} are possible, usually 203, 300 or 600."));
    }
}
