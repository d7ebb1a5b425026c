using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Cli;

/// <summary>The same with designs, printers, plates and rolls.</summary>
public sealed partial class PrintMemoryTests
{
    [Test]
    public async Task A_reprint_has_the_design_and_the_printer_of_its_run_as_long_as_they_are_there()
    {
        var file = _registry.Write("own.json", (await _registry.RunAsync("labels", "designs", "show", "office-70x37")).Output.Replace("office-70x37", "our-label", StringComparison.Ordinal));
        await DoneAsync("labels", "designs", "add", file);
        await DoneAsync("labels", "printers", "set", "Canon", "--dx", "0.5");
        await DoneAsync("labels", "print", "--out", Sheet, "--design", "our-label", "--printer", "canon");
        await DoneAsync("labels", "printers", "set", "Other", "--dy", "0.5");

        var again = await DoneAsync("labels", "reprint", "last", "--out", Sheet, "--json");
        Assert.That((Text(again.Json, "design"), Text(again.Json, "printer")), Is.EqualTo(("our-label", "Canon")), again.ToString());
        Assert.That(again.Errors, Does.Contain("Макет our-label").And.Contain("«Canon» — як у друці"));
        var other = await DoneAsync("labels", "reprint", "last", "--out", Sheet, "--printer", "other", "--design", "office-70x37", "--json");
        Assert.That((Text(other.Json, "design"), Text(other.Json, "printer"), other.Errors), Is.EqualTo(("office-70x37", "Other", "")), other.ToString());

        var run = again.Json.GetProperty("runId").GetString()!;
        await DoneAsync("labels", "printers", "remove", "Canon");
        var plain = await DoneAsync("labels", "reprint", run, "--out", Sheet, "--json");
        Assert.That((Text(plain.Json, "printer"), plain.Errors.Contains("«Canon»", StringComparison.Ordinal)), Is.EqualTo(((string?)null, true)), plain.ToString());

        await RefusedAsync("our-label", "labels", "reprint", run, "--out", Sheet, "--format", "L4732");
        await DoneAsync("labels", "designs", "remove", "our-label");
        await RefusedAsync("our-label", "labels", "reprint", run, "--out", Sheet);
        Assert.That(Text((await DoneAsync("labels", "reprint", run, "--out", Sheet, "--design", "office", "--json")).Json, "design"), Is.EqualTo("office-70x37"));
    }

    [Test]
    public async Task A_roll_for_a_thermal_printer_is_reprinted_as_PDF_unless_asked()
    {
        await DoneAsync("labels", "print", "--out", _registry.File("roll.zpl"), "--format", "roll-50x30", "--dpi", "203");

        await DoneAsync("labels", "reprint", "last", "--out", Sheet, "--page", "2");
        Assert.That(await File.ReadAllTextAsync(Sheet), Does.StartWith("%PDF"));
        await DoneAsync("labels", "reprint", "last", "--out", _registry.File("again.zpl"), "--dpi", "203");
        Assert.That(await File.ReadAllTextAsync(_registry.File("again.zpl")), Does.Contain("^XA"));
        Assert.That(await LabelsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_plate_is_made_anew_by_its_own_command_and_not_on_sheets()
    {
        await DoneAsync("labels", "plate", "--asset", "1001", "--design", "plate-200x100", "--phone", "15-80", "--out", _registry.File("plate.svg"));
        Assert.That((await DoneAsync("labels", "stale")).Output, Is.Empty);

        var refused = await RefusedAsync("labels plate --asset", "labels", "reprint", "last", "--out", Sheet);
        var command = refused.Errors[refused.Errors.IndexOf("labels plate", StringComparison.Ordinal)..].Trim().Split(' ');
        await DoneAsync([.. command[..^1], _registry.File("again.svg")]);

        await DoneAsync("host", "move", "qr.new.ua");
        Assert.That((await DoneAsync("labels", "stale", "--json")).Json.GetProperty("byDesign").GetProperty("plate-200x100").GetInt32(), Is.EqualTo(1));
        await RefusedAsync("labels plate --asset", "labels", "stale", "--out", Sheet);
        Assert.That(File.Exists(Sheet), Is.False);
    }

    [Test]
    public async Task Stale_labels_are_printed_as_they_were_last_each_design_by_itself()
    {
        await DoneAsync("labels", "print", "--out", Sheet, "--assets", "1001,1002", "--format", "L7160");
        await DoneAsync("labels", "print", "--out", Sheet, "--assets", "1003", "--format", "L7165", "--design", "room");
        await DoneAsync("host", "move", "qr.new.ua");
        File.Delete(Sheet);

        var unclear = await _registry.RunAsync("labels", "stale", "--out", Sheet);
        Assert.That((unclear.Exit, File.Exists(Sheet)), Is.EqualTo((2, false)), unclear.ToString());
        Assert.That(unclear.Errors, Does.Contain("office-63x38 — 2, room-99x68 — 1").And.Contain("--printed-with"));
        Assert.That((await _registry.RunAsync("labels", "stale", "--printed-with", "offise")).Errors, Does.Contain("room-99x68 — 1"));
        Assert.That((await DoneAsync("labels", "stale", "--printed-with", "Room-99x68")).Lines, Has.Length.EqualTo(2));

        var rooms = await DoneAsync("labels", "stale", "--printed-with", "room-99x68", "--out", Sheet, "--json");
        Assert.That((Text(rooms.Json, "format"), Text(rooms.Json, "design"), rooms.Json.GetProperty("labels").GetInt32()), Is.EqualTo(("L7165", "room-99x68", 1)));
        var others = await DoneAsync("labels", "stale", "--out", Sheet, "--format", "A4-3x8", "--design", "small-46x21", "--json");
        Assert.That((Text(others.Json, "format"), Text(others.Json, "design"), others.Json.GetProperty("labels").GetInt32()), Is.EqualTo(("A4-3x8", "small-46x21", 2)));
        Assert.That((await DoneAsync("labels", "stale")).Errors, Does.Contain("немає"));
    }

    [Test]
    public async Task A_label_is_compared_in_the_fields_of_its_own_design()
    {
        await DoneAsync("labels", "print", "--out", Sheet, "--assets", "1001", "--format", "L7163");
        await DoneAsync("labels", "print", "--out", Sheet, "--assets", "1002");
        await DoneAsync("labels", "print", "--out", Sheet, "--assets", "1003", "--format", "L7165", "--design", "room");
        Assert.That((await DoneAsync("labels", "stale")).Output, Is.Empty);

        var renamed = CliRegistry.ThreeAssets.Replace("Місто над Бугом", "Місто", StringComparison.Ordinal);
        await DoneAsync("import", _registry.Write("renamed.csv", renamed), "--table", "movableProperty");

        var stale = (await DoneAsync("labels", "stale", "--reason", "text", "--json")).Json.GetProperty("labels");
        Assert.That(stale.EnumerateArray().Select(l => (Text(l, "name"), Text(l, "design"))), Is.EqualTo((ValueTuple<string?, string?>[])[("Лава паркова", "office-99x38")]));
    }

    [Test]
    public async Task A_design_that_changed_or_is_gone_makes_its_labels_old_and_runs_that_do_not_tell_theirs_are_not()
    {
        var json = (await _registry.RunAsync("labels", "designs", "show", "office-70x37")).Output.Replace("office-70x37", "our-label", StringComparison.Ordinal);
        await DoneAsync("labels", "designs", "add", _registry.Write("own.json", json));
        await DoneAsync("labels", "print", "--out", Sheet, "--design", "our-label", "--assets", "1001");
        await DoneAsync("labels", "print", "--out", Sheet, "--assets", "1002,1003");
        Assert.That(await OldDesignsAsync(), Is.Empty);

        await DoneAsync("labels", "designs", "add", _registry.Write("own.json", json.Replace("10.5", "10", StringComparison.Ordinal)));
        Assert.That(await OldDesignsAsync(), Is.EqualTo((string[])["Лава паркова"]));
        await DoneAsync("labels", "designs", "remove", "our-label");
        Assert.That(await OldDesignsAsync(), Is.EqualTo((string[])["Лава паркова"]));
        Assert.That((await DoneAsync("labels", "stale")).Errors, Does.Contain("старий макет: 1").And.Not.Contain("інший старий текст"));
        await RefusedAsync("our-label", "labels", "stale", "--reason", "design", "--out", Sheet);
        await _registry.Registry.WriteAsync("test.forget", async (r, _) => await r.Database.ExecuteSqlRawAsync("UPDATE print_runs SET design_hash = NULL"));
        Assert.That(await OldDesignsAsync(), Is.Empty);
    }

    [TestCase("A4-3x8", "blank-48x25")]
    [TestCase("L4732", "tiny-36x17")]
    [TestCase("roll-50x30", "blank-48x25")]
    public async Task Blank_tags_have_the_blank_design_where_it_fits(string format, string design)
    {
        var minted = await DoneAsync("tags", "mint", "--count", "3", "--print", "--out", Sheet, "--format", format, "--json");
        var again = await DoneAsync("labels", "print", "--blank", "--out", Sheet, "--format", format, "--json");

        Assert.That((Text(minted.Json, "design"), Text(again.Json, "design")), Is.EqualTo((design, design)));
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private async Task<string?[]> OldDesignsAsync()
        => [.. (await DoneAsync("labels", "stale", "--reason", "design", "--json")).Json.GetProperty("labels").EnumerateArray().Select(l => Text(l, "name"))];

    private async Task<CliAnswer> DoneAsync(params string[] args)
    {
        var answer = await _registry.RunAsync(args);
        Assert.That(answer.Exit, Is.Zero, $"{string.Join(' ', args)}\n{answer}");
        return answer;
    }

    private async Task<CliAnswer> RefusedAsync(string named, params string[] args)
    {
        var answer = await _registry.RunAsync(args);
        Assert.That((answer.Exit, answer.Output), Is.EqualTo((4, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(named).And.Match("--(design|asset) "));
        return answer;
    }
}
