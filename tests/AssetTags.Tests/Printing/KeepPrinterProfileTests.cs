using AssetTags.Data;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Printing;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class KeepPrinterProfileTests(DatabaseProvider provider)
{
    private static readonly PrinterCorrection s_measure = new(1.23456789, -0.3333333, 1.00299999999, 0.9975, -0.1666666667);

    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_measure_is_kept_rounded_and_the_journal_says_what_the_table_holds([Values] bool isNegligible)
    {
        await KeepAsync("Canon", isNegligible ? new(-0.00001, 0.00001, 0.9999999, 1, -0.000001) : s_measure);

        var kept = await OnlyAsync();
        Assert.That((kept.ShiftXMm, kept.ShiftYMm, kept.ScaleX, kept.ScaleY, kept.RotationDegrees),
            Is.EqualTo(isNegligible ? (0m, 0m, 1m, 1m, 0m) : (1.2346m, -0.3333m, 1.003m, 0.9975m, -0.16667m)));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_second_measure_takes_the_place_of_the_first_whatever_the_case_of_the_name()
    {
        await KeepAsync("Принтер Їжак", s_measure);
        var again = await KeepAsync("  ПРИНТЕР   їжак ", s_measure with { ShiftXMm = -2 });

        var kept = await OnlyAsync();
        Assert.That((again as KeepPrinterProfileResult.Kept)?.IsNew, Is.False);
        Assert.That((kept.Name, kept.ShiftXMm, kept.Revision), Is.EqualTo(("Принтер Їжак", -2m, 2)));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task The_same_measure_again_changes_nothing()
    {
        await KeepAsync("Canon", s_measure);
        var before = await _registry.DumpAsync();

        await KeepAsync("canon", s_measure);

        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_removed_profile_is_found_no_more_and_can_be_measured_anew()
    {
        await KeepAsync("Canon", s_measure);
        var removed = await RemoveAsync("CANON");
        var (found, twice) = (await FindAsync("Canon"), await RemoveAsync("Canon"));
        var anew = await KeepAsync("canon", PrinterCorrection.None);

        Assert.That(removed, Is.TypeOf<KeepPrinterProfileResult.Removed>());
        Assert.That((found, twice), Is.EqualTo(((PrinterProfile?)null, new KeepPrinterProfileResult.NotFound())));
        Assert.That((anew as KeepPrinterProfileResult.Kept)?.IsNew, Is.True);
        Assert.That((await OnlyAsync()).RemovedAt, Is.Null);
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [TestCase("", 0, 1, 0)]
    [TestCase("  ", 0, 1, 0)]
    [TestCase("a\tb\u0007", 0, 1, 0)]
    [TestCase("Canon", 4.01, 1, 0)]
    [TestCase("Canon", -4.01, 1, 0)]
    [TestCase("Canon", 0, 1.0201, 0)]
    [TestCase("Canon", 0, 0, 0)]
    [TestCase("Canon", 0, 1, 1.01)]
    [TestCase("Canon", double.NaN, 1, 0)]
    public async Task What_cannot_be_is_refused_and_nothing_is_kept(string name, double dx, double scale, double degrees)
    {
        var before = await _registry.DumpAsync();

        var result = await KeepAsync(name, new PrinterCorrection(dx, 0, scale, 1, degrees));

        Assert.That(result, Is.TypeOf<KeepPrinterProfileResult.Impossible>());
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task The_longest_name_is_kept_and_one_letter_more_is_refused()
    {
        Assert.That(await KeepAsync(new string('Ї', PrinterProfile.LongestName), s_measure), Is.TypeOf<KeepPrinterProfileResult.Kept>());
        Assert.That(await KeepAsync(new string('Ї', PrinterProfile.LongestName + 1), s_measure), Is.TypeOf<KeepPrinterProfileResult.Impossible>());
    }

    private Task<KeepPrinterProfileResult> KeepAsync(string name, PrinterCorrection measure)
        => _registry.UseAsync<KeepPrinterProfile, KeepPrinterProfileResult>(k => k.RunAsync(_registry.CommunityId, name, measure, default));

    private Task<KeepPrinterProfileResult> RemoveAsync(string name)
        => _registry.UseAsync<KeepPrinterProfile, KeepPrinterProfileResult>(k => k.RemoveAsync(_registry.CommunityId, name, default));

    private Task<PrinterProfile?> FindAsync(string name)
        => _registry.UseAsync<PrinterProfiles, PrinterProfile?>(p => p.FindAsync(_registry.CommunityId, name, default));

    private Task<PrinterProfile> OnlyAsync() => _registry.ReadAsync(r => r.PrinterProfiles.AsNoTracking().SingleAsync());
}
