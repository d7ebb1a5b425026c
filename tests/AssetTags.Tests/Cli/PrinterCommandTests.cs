using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags labels calibrate</c>, <c>labels printers …</c> and <c>labels print --printer</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PrinterCommandTests(DatabaseProvider provider)
{
    private static readonly (int Exit, string Why, string[] Args)[] s_mistakes =
    [
        (2, "чисел", ["labels", "calibrate", "--printer", "x", "--apply", "20 20 190"]),
        (2, "Прочитано: A 20 4; B 19 8", ["labels", "calibrate", "--printer", "x", "--apply", "20,4,19,8,190,9,20,1"]),
        (2, "зсув по ширині 4,5 мм", ["labels", "calibrate", "--printer", "x", "--apply", "24.5 20 194.5 20"]),
        (2, "--printer", ["labels", "calibrate", "--apply", "20 20 190 20"]),
        (2, "одне з двох", ["labels", "calibrate"]),
        (2, "одне з двох", ["labels", "calibrate", "--apply", "20 20 190 20", "--printer", "x", "--out", "x.pdf"]),
        (2, "Невідомий формат", ["labels", "calibrate", "--out", "x.pdf", "--format", "A9"]),
        (2, "Сюди не записати", ["labels", "calibrate", "--out", "."]),
        (3, "жодного іншого", ["labels", "calibrate", "--out", "x.pdf", "--printer", "Xerox"]),
        (3, "жодного іншого", ["labels", "printers", "show", "Xerox"]),
        (3, "жодного іншого", ["labels", "printers", "remove", "Xerox"]),
        (3, "жодного іншого", ["labels", "print", "--out", "x.pdf", "--printer", "Xerox"]),
        (2, "не число", ["labels", "printers", "set", "HP", "--dx", "багато"]),
        (2, "Вкажіть хоч одне", ["labels", "printers", "set", "HP"]),
        (2, "поворот 3°", ["labels", "printers", "set", "HP", "--rotation", "3"]),
        (2, "Назва принтера", ["labels", "printers", "set", " ", "--dx", "1"]),
    ];

    private CliRegistry _registry = null!;

    private string Pdf => _registry.File("a.pdf");

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_printer_is_measured_checked_and_printed_through()
    {
        var page = await _registry.RunAsync("labels", "calibrate", "--out", Pdf, "--outlines");
        var text = await ExternalTool.RunAsync("pdftotext", Pdf, "-");
        var applied = await _registry.RunAsync("labels", "calibrate", "--printer", "Canon, лоток 2", "--apply", "21,2 19,5 191,2 19,5 21,2 276,5");
        var check = await _registry.RunAsync("labels", "calibrate", "--printer", "canon, ЛОТОК 2", "--out", _registry.File("check.pdf"));
        var said = await ExternalTool.RunAsync("pdftotext", _registry.File("check.pdf"), "-");
        var print = await _registry.RunAsync("labels", "print", "--printer", "CANON, лоток 2", "--out", _registry.File("labels.pdf"));

        Assert.That((page.Exit, applied.Exit, check.Exit, print.Exit), Is.EqualTo((0, 0, 0, 0)), $"{page}{applied}{check}{print}");
        Assert.That(text, Does.Contain("Калібрувальний аркуш").And.Contain("--printer ПРИНТЕР --apply").And.Contain("A4-3x8"));
        Assert.That(applied.Output, Does.Contain("на 1,2 мм правіше, на 0,5 мм вище").And.Not.Contain("%"));
        Assert.That(said, Does.Contain("через профіль «Canon, лоток 2»").And.Not.Contain("--printer ПРИНТЕР"));
        Assert.That(print.Output, Does.Contain("профіль принтера «Canon, лоток 2»"));
        Assert.That(await _registry.Registry.ReadAsync(r => r.PrintRuns.Select(p => p.Printer).SingleAsync()), Is.EqualTo("Canon, лоток 2"));
    }

    [Test]
    public async Task Numbers_can_be_set_one_by_one_shown_and_removed()
    {
        await SucceedAsync("labels", "printers", "set", "HP", "--dx", "-1,5", "--scale-y", "1.004");
        var set = await SucceedAsync("labels", "printers", "set", "hp", "--dy", "0.25", "--json");
        var shown = await SucceedAsync("labels", "printers", "show", "Hp");
        var list = await SucceedAsync("labels", "printers", "list", "--json");
        await SucceedAsync("labels", "printers", "remove", "HP");
        var empty = await SucceedAsync("labels", "printers", "list");

        Assert.That((set.Json.GetProperty("shiftXMm").GetDecimal(), set.Json.GetProperty("shiftYMm").GetDecimal(), set.Json.GetProperty("scaleY").GetDecimal()),
            Is.EqualTo((-1.5m, 0.25m, 1.004m)));
        Assert.That(shown.Output, Does.Contain("на 1,5 мм лівіше, на 0,3 мм нижче, на 0,4 % довше"));
        Assert.That(list.Json.GetArrayLength(), Is.EqualTo(1));
        Assert.That((empty.Output, empty.Errors), Is.EqualTo(("", "Профілів принтерів ще немає. Перший: assettags labels calibrate --out calibration.pdf\n")));
    }

    [Test]
    public async Task What_cannot_be_is_told_and_changes_nothing()
    {
        var before = await _registry.Registry.DumpAsync();
        foreach (var (exit, why, args) in s_mistakes)
        {
            var answer = await _registry.RunAsync(args);

            Assert.That((answer.Exit, answer.Output), Is.EqualTo((exit, "")), $"{string.Join(' ', args)}\n{answer}");
            Assert.That(answer.Errors, Does.Contain(why));
        }

        Assert.That(await _registry.Registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(File.Exists("x.pdf"), Is.False);
    }

    [Test]
    public async Task An_unknown_printer_is_told_which_there_are()
    {
        await SucceedAsync("labels", "printers", "set", "HP", "--dx", "1");

        var answer = await _registry.RunAsync("labels", "print", "--out", Pdf, "--printer", "PH");

        Assert.That((answer.Exit, File.Exists(Pdf)), Is.EqualTo((3, false)));
        Assert.That(answer.Errors, Does.Contain("Є: «HP»"));
    }

    private async Task<CliAnswer> SucceedAsync(params string[] args)
    {
        var answer = await _registry.RunAsync(args);
        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        return answer;
    }
}
