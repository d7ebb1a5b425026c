using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Labels.Symbols;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags init --name NAME --katottg CODE --host HOST</c></summary>
internal sealed class InitCommand
{
    private readonly Shell _shell;
    private readonly Option<string> _name;
    private readonly Option<string> _katottg;
    private readonly Option<string> _host;
    private readonly Option<string> _nameEn;
    private readonly Option<string> _zone;

    private InitCommand(Shell shell)
    {
        _shell = shell;
        _name = shell.Required("--name", new("НАЗВА", "NAME"), new(
            "Назва громади, як вона має стояти на етикетках", "The community's name as it shall stand on labels"));
        _katottg = shell.Required("--katottg", new("КОД", "CODE"), new("Код КАТОТТГ громади", "The community's KATOTTG code"));
        _host = shell.Required("--host", new("ХОСТ", "HOST"), new(
            "Власний хост громади, на який вестимуть коди", "The community's own host, to which the codes will lead"));
        _nameEn = shell.Value<string>("--name-en", new("НАЗВА", "NAME"), new("Назва англійською", "The name in English"));
        _zone = shell.Value<string>("--zone", new("ПОЯС", "ZONE"), new(
            $"Часовий пояс (типово {Community.DefaultTimeZone})", $"The time zone (default {Community.DefaultTimeZone})"));
    }

    public static Command Create(Shell shell)
    {
        var init = new InitCommand(shell);
        var command = shell.Command("init", new("Створити реєстр громади", "Create a community's registry"),
            "assettags init --name \"Ладижинська міська громада\" --katottg UA05040130010040578 --host qr.lad.gov.ua",
            "assettags init --name \"Kherson\" --katottg UA65100150000057191 --host qr.ks.ua --db \"Host=localhost;Database=assettags\"");
        foreach (var option in (Option[])[init._name, init._katottg, init._host, init._nameEn, init._zone])
        {
            command.Add(option);
        }

        command.SetAction(init.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        if (!RegistryRun.TryReadDatabase(_shell, input, out var database))
        {
            return ExitCode.BadInput;
        }

        await using var services = RegistryRun.Build(database);
        await using var scope = services.CreateAsyncScope();
        var facts = new CommunityFacts(
            input.GetRequiredValue(_name), input.GetRequiredValue(_katottg).Trim(), input.GetRequiredValue(_host),
            input.GetValue(_nameEn), input.GetValue(_zone) ?? Community.DefaultTimeZone);
        if (FoundCommunity.WrongIn(facts) is { } wrong)
        {
            _shell.Screen.Note(wrong);
            return ExitCode.BadInput;
        }

        var state = await scope.ServiceProvider.GetRequiredService<RegistryCheck>().RunAsync(cancellation);
        if (state is not (RegistryState.Missing or RegistryState.Empty or RegistryState.Older) && RegistryAnswer.WhyNot(state, database) is var (reason, exit))
        {
            _shell.Screen.Note(reason);
            return exit;
        }

        await scope.ServiceProvider.GetRequiredService<RegistryContext>().MigrateAsync(cancellation);
        var result = await scope.ServiceProvider.GetRequiredService<FoundCommunity>().RunAsync(facts, cancellation);
        return Tell(result, database, input.GetValue(_shell.Json));
    }

    private int Tell(FoundCommunityResult result, DatabaseOptions database, bool json)
    {
        switch (result)
        {
            case FoundCommunityResult.Founded { Community: var community }:
                TellFounded(community, database, json);
                return ExitCode.Done;
            case FoundCommunityResult.AlreadyThere { Community: var community }:
                _shell.Screen.Note(new(
                    $"Громада {community.Katottg} («{community.Name}», {community.Host}) вже є в реєстрі {database.Display}; нічого не змінено.",
                    $"Community {community.Katottg} ('{community.Name}', {community.Host}) is in the registry {database.Display} already; nothing was changed."));
                return ExitCode.Refused;
            case FoundCommunityResult.Refused { Reason: var reason }:
                _shell.Screen.Note(reason);
                return ExitCode.BadInput;
            case FoundCommunityResult.HostTaken { Reason: var reason }:
                _shell.Screen.Note(reason);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException(result.ToString());
        }
    }

    private void TellFounded(Community community, DatabaseOptions database, bool json)
    {
        if (json)
        {
            _shell.Screen.Json(new { community.Id, community.Katottg, community.Name, community.Host, Database = database.Display });
            return;
        }

        _shell.Screen.Say(new(
            $"Реєстр {database.Display} готовий: {community.Name}, {community.Katottg}, адреси https://{community.Host}/…",
            $"The registry {database.Display} is ready: {community.Name}, {community.Katottg}, addresses https://{community.Host}/…"));
        _shell.Screen.Say(QrAdvice.For(community.Host).Text);
        _shell.Screen.Say(new("Далі: assettags import ФАЙЛ.csv", "Next: assettags import FILE.csv"));
    }
}
