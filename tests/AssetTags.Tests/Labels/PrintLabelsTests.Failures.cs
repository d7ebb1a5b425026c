using AssetTags.Journal;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Labels;

public sealed partial class PrintLabelsTests
{
    private static readonly string[] Hundred = [.. Enumerable.Range(1, 100).Select(i => $"Лава № {i}")];

    [Test]
    public async Task A_label_that_would_lie_refuses_the_whole_print()
    {
        await AddAsync("Лава", "Школа 🏫");

        var refused = (PrintResult.Refused)await RunAsync();

        Assert.That(refused.Report.RefusalCount, Is.EqualTo(1));
        Assert.That(refused.Report.Refusals[0].Reason.ToString(), Does.Contain("🏫"));
        await NothingIsPrintedAsync();
        Assert.That(Files(), Is.Empty);
    }

    [TestCase(24, Description = "after the first sheet")]
    [TestCase(100, Description = "after the last")]
    public async Task A_cancelled_print_leaves_neither_file_nor_run(int at)
    {
        await AddAsync(Hundred);
        using var source = new CancellationTokenSource();

        Assert.That(() => RunAsync(r => r with { Progress = Listener.Cancels(source, at) }, source.Token), Throws.InstanceOf<OperationCanceledException>());
        await NothingIsPrintedAsync();
        Assert.That(Files(), Is.Empty);
        Assert.That((await PrintAsync(r => r with { IsUnprintedOnly = true })).Report.Labels, Is.EqualTo(100));
    }

    [Test]
    public async Task A_file_that_is_there_is_replaced_only_by_a_whole_one()
    {
        await AddAsync(Hundred);
        File.WriteAllText(_folder["labels.pdf"], "учорашні мітки");
        using var source = new CancellationTokenSource();

        Assert.That(() => RunAsync(r => r with { Progress = Listener.Cancels(source, 24) }, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(File.ReadAllText(_folder["labels.pdf"]), Is.EqualTo("учорашні мітки"));

        await PrintAsync();
        Assert.That(File.ReadAllBytes(_folder["labels.pdf"]).AsSpan(0, 5).SequenceEqual("%PDF-"u8), Is.True);
        Assert.That(Files(), Is.EqualTo((string[])["labels.pdf"]));
    }

    [Test]
    public async Task A_tag_withdrawn_while_its_label_was_drawn_stops_the_print()
    {
        await AddAsync(Hundred);
        File.WriteAllText(_folder["labels.pdf"], "учорашні етикетки");
        var isRevoked = false;
        void Revoke()
        {
            if (!isRevoked)
            {
                isRevoked = true;
                RevokeOneAsync().GetAwaiter().GetResult();
            }
        }

        Assert.That(
            () => RunAsync(r => r with { Progress = new Listener(_ => Revoke()) }),
            Throws.InstanceOf<DbUpdateConcurrencyException>());
        Assert.That(await _registry.ReadAsync(r => r.Set<PrintRun>().CountAsync()), Is.Zero);
        Assert.That((await TagsAsync()).Where(t => t.PrintedAt is not null), Is.Empty);
        Assert.That(File.ReadAllText(_folder["labels.pdf"]), Is.EqualTo("учорашні етикетки"));
    }

    [Test]
    public async Task A_file_that_cannot_take_its_name_leaves_no_run()
    {
        await AddAsync("Лава");
        Directory.CreateDirectory(_folder["labels.pdf"]);

        Assert.That(() => RunAsync(), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        await NothingIsPrintedAsync();
        Assert.That(Files(), Is.EqualTo((string[])["labels.pdf"]));
    }

    [Test]
    public async Task A_sheet_that_cannot_start_there_is_refused_before_anything_is_minted([Values(0, 25)] int slot)
    {
        await AddAsync("Лава");

        Assert.That(() => RunAsync(r => r with { StartSlot = slot }), Throws.InstanceOf<ArgumentException>());
        await NothingIsPrintedAsync();
        Assert.That(await TagsAsync(), Is.Empty);
        Assert.That(Files(), Is.Empty);
    }

    [Test]
    public async Task Prints_at_the_same_time_give_no_asset_two_tags()
    {
        for (var round = 0; round < 3; round++)
        {
            var assets = await AddAsync([.. Hundred.Select(h => $"{h}/{round}")]);

            var prints = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => PrintAsync(r => r with { Path = _folder[$"{round}-{i}.pdf"] }))));

            Assert.That(prints.Sum(p => p.Minted), Is.EqualTo(assets.Length));
            Assert.That((await TagsAsync()).Where(t => t.IsLive).Select(t => t.AssetId), Is.Unique.And.Exactly(100 * (round + 1)).Items);
        }

        Assert.That(Files(), Has.Length.EqualTo(12));
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    private async Task NothingIsPrintedAsync()
    {
        var (runs, labels, entries) = await _registry.ReadAsync(async r => (
            await r.PrintRuns.CountAsync(), await r.PrintedLabels.CountAsync(), await r.Set<JournalEntry>().CountAsync(e => e.Entity.StartsWith("print-run/"))));
        Assert.That((runs, labels, entries), Is.EqualTo((0, 0, 0)));
        Assert.That((await TagsAsync()).Where(t => t.State != TagState.Minted || t.PrintedAt is not null), Is.Empty);
    }

    private async Task RevokeOneAsync()
    {
        var code = (await TagsAsync())[^1].Code;
        await _registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_registry.CommunityId, code, TagState.Revoked, default));
    }
}
