using AssetTags.Data;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Printing;

/// <summary>A print that is asked for by a form, which may be sent twice.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class HandOutPrintTests(DatabaseProvider provider)
{
    [Test]
    public async Task The_file_waits_under_the_name_of_its_run()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        var code = await town.OfferAsync();

        var printed = (HandOutResult.Printed)await town.HandOutAsync(town.Request(3), code);

        Assert.That(printed.Print.Run.Code, Is.EqualTo(code));
        var folder = await town.Registry.UseAsync<PrintFolder, PrintFolder>(Task.FromResult);
        var file = folder.Find(town.Community.Id, code)!.Value;
        Assert.That(file.Output, Is.EqualTo(PrintOutput.Pdf));
        Assert.That(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(file.Path))), Is.EqualTo(printed.Print.Run.FileHash));
        Assert.That(folder.Find(Guid.NewGuid(), code), Is.Null, "another community has no such file");
    }

    [Test]
    public async Task A_form_that_is_sent_again_prints_nothing_and_answers_with_the_run()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        var code = await town.OfferAsync();
        var request = new PrintRequest(town.Community, "") { Subject = new PrintSubject.NewTags(5) };
        await town.HandOutAsync(request, code);

        var again = await town.HandOutAsync(request, code);

        Assert.That((again as HandOutResult.PrintedBefore)?.Run.Code, Is.EqualTo(code));
        Assert.That(await CountsAsync(town), Is.EqualTo((1, 5)));
    }

    [Test]
    public async Task Two_clicks_at_once_make_one_run()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        var code = await town.OfferAsync();
        var request = new PrintRequest(town.Community, "") { Subject = new PrintSubject.NewTags(5) };

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => town.HandOutAsync(request, code))));

        Assert.That(answers.OfType<HandOutResult.Printed>().Count(), Is.EqualTo(1));
        Assert.That(answers.OfType<HandOutResult.PrintedBefore>().Count(), Is.EqualTo(3));
        Assert.That(await CountsAsync(town), Is.EqualTo((1, 5)));
        Assert.That(await town.Registry.FaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_sheet_that_somebody_else_printed_on_meanwhile_is_told_of_and_nothing_is_printed()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        await town.HandOutAsync(town.Request(2), await town.OfferAsync());
        var seen = await town.NewestSheetAsync();
        await town.HandOutAsync(town.Request(2) with { Sheet = seen }, await town.OfferAsync());

        var answer = await town.HandOutAsync(town.Request(2) with { Sheet = seen }, await town.OfferAsync());

        Assert.That((answer as HandOutResult.NotPrinted)?.Reason.Uk, Does.Contain("на цьому ж аркуші"));
        Assert.That((await CountsAsync(town)).Runs, Is.EqualTo(2));
    }

    [Test]
    public async Task A_roll_can_be_written_for_a_thermal_printer_and_nothing_chosen_is_said()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        var code = await town.OfferAsync();
        var roll = SheetFormats.All.First(f => f.Kind == SheetKind.Roll);

        await town.HandOutAsync(town.Request(2) with { Format = roll, Output = PrintOutput.Zpl, Dpi = 203 }, code);
        var nothing = await town.HandOutAsync(town.Request(2) with { IsUnprintedOnly = true }, await town.OfferAsync());

        var folder = await town.Registry.UseAsync<PrintFolder, PrintFolder>(Task.FromResult);
        Assert.That(folder.Find(town.Community.Id, code)?.Output, Is.EqualTo(PrintOutput.Zpl));
        Assert.That(nothing, Is.TypeOf<HandOutResult.NotPrinted>());
    }

    [TestCase("../..")]
    [TestCase("7K3M")]
    [TestCase("7k3m9")]
    [TestCase("7K3M9/")]
    public async Task What_is_no_code_of_a_run_names_no_file(string code)
    {
        await using var town = await PrintedTown.FoundAsync(provider, 1);

        Assert.That(() => town.HandOutAsync(town.Request(1), code), Throws.ArgumentException);
    }

    private static Task<(int Runs, int Tags)> CountsAsync(PrintedTown town)
        => town.Registry.ReadAsync(async r => (await r.PrintRuns.CountAsync(), await AssetTags.Tags.TagsFeature.Live(r.Set<AssetTags.Tags.Tag>()).CountAsync()));
}
