using System.CommandLine;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>In which order labels come.</summary>
internal sealed class OrderOptions : PrintOptions
{
    private readonly Option<string> _order;

    public OrderOptions(Shell shell, Command command)
    {
        _order = shell.Value<string>("--order", new("listed|route", "listed|route"), new(
            "Порядок: listed — як названо чи зареєстровано (типово), route — за адресами: вулиця, будинок 2, 2а, 10",
            "The order: listed, as named or registered (default), or route, by addresses: street, house 2, 2a, 10"));
        _order.AcceptOnlyFromAmong("listed", "route");
        command.Add(_order);
    }

    /// <summary>Whether an order was asked for.</summary>
    public bool IsGiven(RegistryRun run) => run.Input.GetValue(_order) is not null;

    public override Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
        => Done(request with { Order = run.Input.GetValue(_order) == "route" ? PrintOrder.Route : PrintOrder.Listed });
}
