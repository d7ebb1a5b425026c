using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AssetTags.Data;

/// <summary>Says in people's words why a database did not do what it was asked to.</summary>
public static class DatabaseFault
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, DiskFault = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26;

    /// <summary>Explains an exception of a database driver, however deep it lies.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="database">The database that was at work.</param>
    /// <returns><see langword="null"/> when no database has to do with it, or nothing better is known than its own message.</returns>
    public static Phrase? Explain(Exception fault, DatabaseOptions database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return fault switch
        {
            DbUpdateConcurrencyException => new(
                "Хтось інший змінив ті самі записи одночасно з вами; ваших змін не внесено. Повторіть команду.",
                "Somebody else changed the same records meanwhile; your changes were not made. Run the command again."),
            SqliteException sqlite => Of(sqlite, database.Display),
            PostgresException server => Of(server, database),
            NpgsqlException => OfConnection(fault, database.Display),
            { InnerException: { } inner } => Explain(inner, database),
            _ => null,
        };
    }

    private static Phrase? Of(SqliteException fault, string file) => fault.SqliteErrorCode switch
    {
        Busy or Locked => new(
            $"Реєстр «{file}» зайнятий іншою програмою. Закрийте її або зачекайте й повторіть команду.",
            $"Another program keeps the registry '{file}' busy. Close it, or wait, and run the command again."),
        ReadOnly or CannotOpen => new(
            $"Файл реєстру «{file}» не відкривається: перевірте, чи є права на нього й на його теку.",
            $"The registry file '{file}' cannot be opened: check your permissions on it and on its folder."),
        DiskFault => new(
            $"Диск не віддав або не записав дані реєстру «{file}». Перевірте диск; мережева тека для реєстру не годиться.",
            $"The disk failed to read or write the registry '{file}'. Check the disk; a network folder does not suit a registry."),
        Corrupt => new(
            $"Файл реєстру «{file}» пошкоджено. Відновіть його з резервної копії.",
            $"The registry file '{file}' is damaged. Restore it from a backup."),
        Full => new(
            $"На диску немає місця для реєстру «{file}»; нічого не змінено.",
            $"The disk has no room for the registry '{file}'; nothing was changed."),
        Constraint => Clash,
        NotADatabase => new(
            $"Файл «{file}» — не реєстр AssetTags, або його пошкоджено.",
            $"The file '{file}' is no AssetTags registry, or it is damaged."),
        _ => null,
    };

    private static Phrase Clash => new(
        "Такий запис у реєстрі вже є: можливо, хтось щойно зробив те саме. Нічого не змінено.",
        "The registry has such a record already: perhaps somebody has just done the same. Nothing was changed.");

    private static Phrase? Of(PostgresException fault, DatabaseOptions database) => fault.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
            $"Сервер PostgreSQL {database.Display} не впустив: хибне ім’я користувача або пароль.",
            $"The PostgreSQL server {database.Display} refused entry: the user name or the password is wrong."),
        PostgresErrorCodes.InvalidCatalogName => new(
            $"На сервері PostgreSQL немає бази {database.Display}.",
            $"The PostgreSQL server has no database {database.Display}."),
        PostgresErrorCodes.InsufficientPrivilege => new(
            $"Користувачеві бази {database.Display} бракує прав: {fault.MessageText}",
            $"The user of the database {database.Display} lacks a right: {fault.MessageText}"),
        PostgresErrorCodes.TooManyConnections => new(
            $"Сервер PostgreSQL {database.Display} не приймає більше з’єднань. Повторіть за хвилину.",
            $"The PostgreSQL server {database.Display} takes no more connections. Try again in a minute."),
        PostgresErrorCodes.UniqueViolation => Clash,
        PostgresErrorCodes.DuplicateDatabase => new(
            $"Базу {database.Display} щойно створила інша програма. Повторіть команду.",
            $"Another program has just created the database {database.Display}. Run the command again."),
        PostgresErrorCodes.StringDataRightTruncation or PostgresErrorCodes.ProgramLimitExceeded => new(
            "Одне зі значень задовге для реєстру; нічого не змінено. Скоротіть його й повторіть команду.",
            "One of the values is too long for the registry; nothing was changed. Shorten it and run the command again."),
        _ => null,
    };

    private static Phrase? OfConnection(Exception fault, string server) => fault.InnerException switch
    {
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } => new(
            $"Сервера PostgreSQL з такою назвою не знайдено: {server}. Перевірте Host у рядку з’єднання.",
            $"No PostgreSQL server of this name was found: {server}. Check Host in the connection string."),
        SocketException => new(
            $"До сервера PostgreSQL {server} не дістатися: він не запущений або закритий мережею.",
            $"The PostgreSQL server {server} cannot be reached: it is not running, or the network is closed to it."),
        TimeoutException => new(
            $"Сервер PostgreSQL {server} не відповідає.", $"The PostgreSQL server {server} does not answer."),
        _ => new(
            $"З’єднання з сервером PostgreSQL {server} обірвалося: {fault.Message}",
            $"The connection to the PostgreSQL server {server} broke: {fault.Message}"),
    };
}
