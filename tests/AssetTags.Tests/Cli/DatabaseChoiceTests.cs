using System.Net;
using System.Net.Sockets;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary>What a command says when <c>--db</c> and the environment name something that cannot be a registry.</summary>
public sealed class DatabaseChoiceTests
{
    [Test]
    public async Task A_file_of_another_kind_is_bad_input_and_stays_as_it_was()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["letter.txt"], "Шановна громадо!");

        foreach (var command in (string[][])[["assets", "list"], ["migrate"], ["init", "--name", "x", "--katottg", "UA05040130010040578", "--host", "a.ua"]])
        {
            var uk = await CommandLine.RunAsync([.. command, "--db", folder["letter.txt"]]);
            var en = await CommandLine.RunAsync([.. command, "--db", folder["letter.txt"], "--lang", "en"]);
            Assert.That((uk.Exit, uk.Output, en.Exit), Is.EqualTo((2, "", 2)), uk.ToString());
            Assert.That(uk.Errors, Does.Contain("не реєстр AssetTags"));
            Assert.That(en.Errors, Does.Contain("is no AssetTags registry"));
        }

        Assert.That(await File.ReadAllTextAsync(folder["letter.txt"]), Is.EqualTo("Шановна громадо!"));
    }

    [Test]
    public async Task A_folder_is_bad_input()
    {
        var answer = await CommandLine.RunAsync("assets", "list", "--db", Path.GetTempPath());

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("тека").And.Contain("assettags.db"));
    }

    [Test]
    public async Task An_empty_file_holds_no_registry_until_init()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["empty.db"], []);

        var before = await CommandLine.RunAsync("assets", "list", "--db", folder["empty.db"]);
        var init = await CommandLine.RunAsync("init", "--name", "x", "--katottg", "UA05040130010040578", "--host", "a.ua", "--db", folder["empty.db"]);

        Assert.That(before.Exit, Is.EqualTo(4), before.ToString());
        Assert.That(before.Errors, Does.Contain("assettags init"));
        Assert.That(init.Exit, Is.Zero, init.ToString());
    }

    [Test]
    public async Task A_damaged_registry_says_so()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["torn.db"], [.. "SQLite format 3\0"u8, .. Enumerable.Repeat((byte)0xA5, 5000)]);

        var answer = await CommandLine.RunAsync("assets", "list", "--db", folder["torn.db"], "--lang", "en");

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((1, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("damaged").And.Not.Contain("SQLite Error"));
    }

    [Test]
    public async Task A_registry_in_a_folder_that_does_not_exist_cannot_be_made()
    {
        using var folder = new TemporaryFolder();

        var answer = await CommandLine.RunAsync("init", "--name", "x", "--katottg", "UA05040130010040578", "--host", "a.ua", "--db", folder["no/such.db"]);

        Assert.That(answer.Exit, Is.EqualTo(1), answer.ToString());
        Assert.That(answer.Errors, Does.StartWith("Немає такого файлу або теки").And.Contain("no"));
    }

    [TestCase("Host=127.0.0.1;Port=1;Database=x", "не дістатися", "cannot be reached")]
    [TestCase("Host=no-such-host.invalid;Database=x", "PostgreSQL", "PostgreSQL")]
    public async Task An_unreachable_server_is_told_at_once(string database, string ukrainian, string english)
    {
        var started = TimeProvider.System.GetTimestamp();
        foreach (var command in (string[][])[["assets", "list"], ["init", "--name", "x", "--katottg", "UA05040130010040578", "--host", "a.ua"]])
        {
            var uk = await CommandLine.RunAsync([.. command, "--db", database]);
            var en = await CommandLine.RunAsync([.. command, "--db", database, "--lang", "en"]);
            Assert.That((uk.Exit, uk.Output, en.Exit), Is.EqualTo((1, "", 1)), uk.ToString());
            Assert.That(uk.Errors, Does.Contain(ukrainian).And.Not.Contain("Failed"));
            Assert.That(en.Errors, Does.Contain(english));
        }

        Assert.That(TimeProvider.System.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public async Task A_server_that_never_answers_is_given_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;

        var answer = await CommandLine.RunAsync("assets", "list", "--db", $"Host=127.0.0.1;Port={port};Database=x;Timeout=1");

        Assert.That(answer.Exit, Is.EqualTo(1), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("не відповідає"));
    }

    [TestCase("Host=a;Foo=b")]
    [TestCase("postgresql://")]
    [TestCase("postgresql://a/b?sslmod=require")]
    [TestCase("x=y")]
    public async Task What_is_neither_a_path_nor_a_connection_string_is_bad_input(string database)
    {
        var answer = await CommandLine.RunAsync("assets", "list", "--db", database, "--lang", "en");

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(database).And.Contain("Example:").And.Not.Match(@"\p{IsCyrillic}"));
    }

    [Test]
    public async Task A_password_is_never_repeated()
    {
        foreach (var database in (string[])["Host=127.0.0.1;Port=1;Username=u;Password=S3cret", "postgresql://u:S3cret@127.0.0.1:1/x", "Host=a;Password=S3cret;Foo=b"])
        {
            var answer = await CommandLine.RunAsync("assets", "list", "--db", database, "--json");
            Assert.That(answer.ToString(), Does.Not.Contain("S3cret"));
        }
    }

    [Test]
    public void A_person_waits_less_for_a_server_than_a_program_unless_told_otherwise()
    {
        var wait = TimeSpan.FromSeconds(5);

        Assert.That(DatabaseOptions.Parse("Host=a").AnsweringWithin(wait).ConnectionString, Does.Contain("Timeout=5"));
        Assert.That(DatabaseOptions.Parse("Host=a;Timeout=60").AnsweringWithin(wait).ConnectionString, Does.Contain("Timeout=60"));
        Assert.That(DatabaseOptions.Parse("a.db").AnsweringWithin(wait), Is.EqualTo(DatabaseOptions.Parse("a.db")));
    }
}
