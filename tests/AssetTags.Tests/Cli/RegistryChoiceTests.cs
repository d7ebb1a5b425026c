using AssetTags.Cli.Terminal;
using AssetTags.Data;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Cli;

/// <summary>What a command says when the registry it was told to work on is not as it should be.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class RegistryChoiceTests(DatabaseProvider provider)
{
    [Test]
    public async Task A_registry_that_does_not_exist_is_not_found_and_not_created()
    {
        await using var nowhere = CliRegistry.Nowhere(provider);

        foreach (var command in (string[][])[["assets", "list"], ["migrate"], ["import", "x.csv"], ["tags", "mint", "--count", "1"]])
        {
            var answer = await nowhere.RunAsync(command);
            Assert.That((answer.Exit, answer.Output), Is.EqualTo((3, "")), answer.ToString());
            Assert.That(answer.Errors, Does.Contain("немає").And.Contain("assettags init"));
        }
    }

    [Test]
    public async Task Init_makes_the_registry_and_the_second_time_refuses()
    {
        await using var nowhere = CliRegistry.Nowhere(provider);
        string[] init = ["init", "--name", "Ладижинська громада", "--katottg", "UA05040130010040578", "--host", "QR.Lad.gov.ua/"];

        var first = await nowhere.RunAsync(init);
        var second = await nowhere.RunAsync(init);

        Assert.That((first.Exit, first.Errors), Is.EqualTo((0, "")), first.ToString());
        Assert.That(first.Output, Does.Contain("https://qr.lad.gov.ua/"));
        Assert.That((second.Exit, second.Output), Is.EqualTo((4, "")), second.ToString());
        Assert.That((await nowhere.RunAsync("assets", "list", "--json")).Output.Trim(), Is.EqualTo("[]"));
    }

    [Test]
    public async Task A_newer_registry_is_refused()
    {
        await using var registry = await CliRegistry.CreateAsync(provider);
        await SqlAsync(registry, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')");

        foreach (var command in (string[][])[["assets", "list"], ["migrate"], ["init", "--name", "x", "--katottg", "UA05040130010040578", "--host", "a.ua"]])
        {
            var answer = await registry.RunAsync(command);
            Assert.That(answer.Exit, Is.EqualTo(4), answer.ToString());
            Assert.That(answer.Errors, Does.Contain("новішою"));
        }
    }

    [TestCase("", "a,b", RegistryState.Empty)]
    [TestCase("a", "a,b", RegistryState.Older)]
    [TestCase("a,b", "a,b", RegistryState.Ready)]
    [TestCase("a,b,c", "a,b", RegistryState.Newer)]
    [TestCase("a,c", "a,b", RegistryState.Newer)]
    public void The_age_of_a_registry_is_told_by_its_migrations(string applied, string known, RegistryState state)
        => Assert.That(RegistryCheck.StateOf(Set(known), Set(applied)), Is.EqualTo(state));

    [Test]
    public void An_older_registry_is_refused_with_the_command_that_helps()
    {
        var (reason, exit) = RegistryAnswer.WhyNot(RegistryState.Older, DatabaseOptions.Parse("a.db"))!.Value;

        Assert.That(exit, Is.EqualTo(4));
        Assert.That(reason.Uk, Does.Contain("assettags migrate"));
    }

    [Test]
    public async Task Migrate_says_that_a_registry_is_up_to_date()
    {
        await using var registry = await CliRegistry.CreateAsync(provider);

        var answer = await registry.RunAsync("migrate", "--lang", "en");

        Assert.That((answer.Exit, answer.Errors), Is.EqualTo((0, "")), answer.ToString());
        Assert.That(answer.Output, Does.EndWith("is up to date.\n"));
    }

    [Test]
    public async Task Several_communities_need_a_choice()
    {
        await using var registry = await CliRegistry.WithAssetsAsync(provider);
        await registry.RunAsync("init", "--name", "Друга", "--katottg", "UA05040130010040578", "--host", "a.ua");

        var open = await registry.RunAsync("assets", "list");
        var first = await registry.RunAsync("assets", "list", "--json", "--community", TestRegistry.Zhmerynka);
        var second = await registry.RunAsync("assets", "list", "--json", "--community", " UA05040130010040578 ");
        var third = await registry.RunAsync("assets", "list", "--community", "UA0");

        Assert.That(open.Exit, Is.EqualTo(2), open.ToString());
        Assert.That(open.Errors, Does.Contain("--community").And.Contain(TestRegistry.Zhmerynka).And.Contain("Друга"));
        Assert.That((first.Json.GetArrayLength(), second.Json.GetArrayLength()), Is.EqualTo((3, 0)));
        Assert.That(third.Exit, Is.EqualTo(3), third.ToString());
    }

    private static HashSet<string> Set(string names) => [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries)];

    private static Task<bool> SqlAsync(CliRegistry registry, params string[] statements)
        => registry.Registry.ReadAsync(context => context.WriteAsync(
            async cancellation =>
            {
                foreach (var statement in statements)
                {
                    await context.Database.ExecuteSqlRawAsync(statement, cancellation);
                }

                return (true, true);
            },
            default));
}
