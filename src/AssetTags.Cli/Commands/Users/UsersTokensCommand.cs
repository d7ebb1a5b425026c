using System.CommandLine;
using AssetTags.Accounts;

namespace AssetTags.Cli.Commands.Users;

/// <summary><c>assettags users tokens list|revoke E-MAIL</c></summary>
internal static class UsersTokensCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("tokens", new("Ключі програм, створені працівником", "The tokens of programs that somebody made"));
        command.Add(List(shell));
        command.Add(Revoke(shell));
        return command;
    }

    private static Command List(Shell shell)
    {
        var email = UsersCommand.Email(shell);
        var command = shell.Command("list", new("Показати ключі: права й строк, без таємниць", "Show the tokens: rights and expiry, no secrets"), "assettags users tokens list o.koval@rada.example");
        command.Add(email);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => ListAsync(run, input.GetRequiredValue(email)), cancellation));
        return command;
    }

    private static Command Revoke(Shell shell)
    {
        var email = UsersCommand.Email(shell);
        var token = shell.Argument(new("КЛЮЧ", "TOKEN"), new("Номер ключа зі списку", "The token’s id, from the list"));
        var command = shell.Command("revoke", new("Відкликати ключ", "Revoke a token"), "assettags users tokens revoke o.koval@rada.example 019aa6c2-4be1-7d0c-9c1e-3f6a2b8d5e70");
        command.Add(email);
        command.Add(token);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RevokeAsync(run, input.GetRequiredValue(email), input.GetRequiredValue(token)), cancellation));
        return command;
    }

    private static async Task<int> ListAsync(RegistryRun run, string email)
    {
        if (await UsersCommand.FindAsync(run, email) is not { } account)
        {
            return ExitCode.NotFound;
        }

        var tokens = await run.Get<RevokeToken>().ListAsync(run.Community.Id, account.Id, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(tokens.Select(t => new { t.Id, t.Name, Rights = t.Rights.Split(','), t.ExpiresAt, t.RevokedAt }));
            return ExitCode.Done;
        }

        if (tokens.Count == 0)
        {
            run.Screen.Note(new("Ключів програм немає.", "There are no tokens."));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Номер", "Id"), new("Для чого", "What for"), new("Права", "Rights"), new("Діє до", "Counts until"), new("Відкликано", "Revoked")],
            tokens.Select(t => (string?[])[$"{t.Id}", t.Name, t.Rights, Text(run, t.ExpiresAt), Text(run, t.RevokedAt)]));
        return ExitCode.Done;
    }

    private static async Task<int> RevokeAsync(RegistryRun run, string email, string token)
    {
        if (await UsersCommand.FindAsync(run, email) is not { } account)
        {
            return ExitCode.NotFound;
        }

        if (!Guid.TryParse(token, out var id) || !await run.Get<RevokeToken>().RunAsync(run.Community.Id, account.Id, id, run.Cancellation))
        {
            run.Screen.Note(new(
                $"Такого ключа в «{email}» немає. Усі: assettags users tokens list {email}", $"'{email}' has no such token. All: assettags users tokens list {email}"));
            return ExitCode.NotFound;
        }

        if (run.Json)
        {
            run.Screen.Json(new { Id = id, Revoked = true });
        }
        else
        {
            run.Screen.Say(new("Ключ відкликано.", "The token is revoked."));
        }

        return ExitCode.Done;
    }

    private static string? Text(RegistryRun run, DateTimeOffset? at)
        => at is { } instant ? $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(instant, run.Community.TimeZone):yyyy-MM-dd HH:mm}" : null;
}
