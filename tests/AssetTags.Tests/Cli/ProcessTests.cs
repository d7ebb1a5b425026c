using System.Globalization;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Cli;

/// <summary>The built program, run as a shell and a scheduler run it.</summary>
public sealed class ProcessTests
{
    [Test]
    public async Task Output_is_UTF_8_without_a_mark_and_the_exit_code_reaches_the_shell()
    {
        await using var registry = await CliRegistry.WithAssetsAsync();

        var list = await CliProcess.RunAsync("assets", "list", "--db", registry.Database, "--lang", "uk");
        var missing = await CliProcess.RunAsync("assets", "show", "nobody", "--db", registry.Database, "--lang", "en");

        Assert.That((list.Exit, missing.Exit, missing.Output), Is.EqualTo((0, 3, "")), list + "\n" + missing);
        Assert.That(list.Output[0], Is.EqualTo('І'), "a byte-order mark");
        Assert.That(list.Output, Does.Contain("Лава паркова"));
    }

    [Test]
    public async Task The_environment_names_the_registry_the_author_and_the_language()
    {
        await using var registry = await CliRegistry.WithAssetsAsync();
        var environment = new Dictionary<string, string?>
        {
            [DatabaseOptions.Variable] = registry.Database,
            ["ASSETTAGS_LANG"] = "en",
            ["ASSETTAGS_AUTHOR"] = "Марія Реєстратор",
        };

        var list = await CliProcess.RunAsync(environment, "assets", "list");
        var ukrainian = await CliProcess.RunAsync(environment, "assets", "list", "--lang", "uk");
        var minted = await CliProcess.RunAsync(environment, "tags", "mint", "--count", "1");

        Assert.That((list.Exit, minted.Exit), Is.EqualTo((0, 0)), list + "\n" + minted);
        Assert.That((list.Output[..3], ukrainian.Output[..3]), Is.EqualTo(("Inv", "Інв")));
        var leaf = await registry.Registry.ReadAsync(r => r.Set<JournalEntry>().OrderByDescending(e => e.Id).FirstAsync());
        Assert.That(System.Text.Encoding.UTF8.GetString(leaf.Leaf), Does.Contain("cli"));
    }

    [Test]
    public async Task An_import_that_is_interrupted_leaves_nothing_behind()
    {
        await using var registry = await CliRegistry.CreateAsync();
        var file = registry.Write("long.csv", "uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n" + string.Concat(
            Enumerable.Range(1, 400_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"99001045-{i},{i},Лава {i},КП,99001045\n"))));
        using var import = CliProcess.Start("import", file, "--table", "movableProperty", "--db", registry.Database, "--errors", registry.File("remarks.csv"), "--lang", "uk");
        await UntilAsync(() => File.Exists(registry.File("remarks.csv")), import);

        await import.InterruptAsync();
        var answer = await import.EndAsync();

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((130, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("Перервано"));
        Assert.That(await registry.Registry.ReadAsync(r => r.Assets.CountAsync()), Is.Zero);
        Assert.That(File.Exists(registry.File("remarks.csv")), Is.False);
        Assert.That((await registry.RunAsync("tags", "mint", "--count", "1")).Exit, Is.Zero, "the registry is still locked");
    }

    [Test]
    public async Task A_print_that_is_interrupted_leaves_no_file_and_no_record()
    {
        await using var registry = await CliRegistry.WithAssetsAsync();
        using var print = CliProcess.Start(
            "labels", "print", "--out", registry.File("labels.pdf"), "--copies", "1000", "--format", "L4732", "--db", registry.Database, "--lang", "uk");
        await UntilAsync(() => Directory.GetFiles(Path.GetDirectoryName(registry.File("x"))!, "*.part").Length > 0, print);

        await print.InterruptAsync();
        var answer = await print.EndAsync();

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((130, "")), answer.ToString());
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(registry.File("x"))!).Select(Path.GetFileName), Is.EqualTo((string[])["three.csv"]));
        Assert.That(await registry.Registry.ReadAsync(r => r.Tags.CountAsync(t => t.PrintedAt != null)), Is.Zero);
    }

    [Test]
    public async Task A_reader_that_has_seen_enough_gets_no_stack_trace()
    {
        await using var registry = await CliRegistry.WithAssetsAsync();
        var (code, output, errors) = await ExternalTool.TryRunAsync(
            "bash", "-c", $"set -o pipefail; dotnet '{CliProcess.Program}' tags mint --count 20000 --db '{registry.Database}' | head -n 1");

        Assert.That(output.Trim(), Does.Match("^[0-9A-Z]{5}-[0-9A-Z]{5}$"));
        Assert.That((code, errors), Is.EqualTo((0, "")));
    }

    [Test]
    public async Task Several_programs_write_at_once_and_every_write_counts()
    {
        await using var registry = await CliRegistry.CreateAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CliProcess.RunAsync("tags", "mint", "--count", "500", "--db", registry.Database)));

        Assert.That(answers.Select(a => a.Exit), Is.All.Zero, string.Join('\n', answers.Select(a => a.Errors)));
        Assert.That(answers.SelectMany(a => a.Lines).Distinct().Count(), Is.EqualTo(2000));
        Assert.That(await registry.Registry.ReadAsync(r => r.Tags.CountAsync()), Is.EqualTo(2000));
    }

    [Test]
    public async Task A_relative_path_is_meant_from_the_folder_at_hand_and_nothing_else_appears_there()
    {
        await using var registry = await CliRegistry.CreateAsync();
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), registry.Database);

        var answer = await CliProcess.RunAsync("assets", "list", "--db", relative, "--json");

        Assert.That((answer.Exit, answer.Output.Trim()), Is.EqualTo((0, "[]")), answer.ToString());
    }

    private static async Task UntilAsync(Func<bool> isSo, CliProcess process)
    {
        while (!isSo())
        {
            Assert.That(process.HasEnded, Is.False, "it ended before it could be interrupted");
            await Task.Delay(20);
        }
    }
}
