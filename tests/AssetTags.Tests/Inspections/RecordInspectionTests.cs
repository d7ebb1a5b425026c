using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Inspections;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class RecordInspectionTests(DatabaseProvider provider)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FixedClock.Noon.UtcDateTime);

    [Test]
    public async Task A_visit_is_kept_and_moves_what_the_register_says()
    {
        await using var town = await VisitedTown.FoundAsync(provider);

        var outcome = await town.RecordAsync(town.Says(AssetCondition.NeedsMajorRepair) with
        {
            IsDangerous = true,
            Status = AssetStatus.UnderRepair,
            Note = " Зламана спинка\r\nі ніжка ",
            Position = new(48.68, 29.24, 12),
        });

        var bench = await town.BenchAsync();
        Assert.Multiple(() =>
        {
            Assert.That((bench.Condition, bench.IsDangerous, bench.Status, bench.LastInspectedOn), Is.EqualTo((AssetCondition.NeedsMajorRepair, true, AssetStatus.UnderRepair, Today)));
            Assert.That((outcome.ConditionMoved, outcome.StatusMoved, outcome.StatusKept), Is.EqualTo((true, true, (Phrase?)null)));
            Assert.That((outcome.Visit.FormerCondition, outcome.Visit.FormerStatus), Is.EqualTo((AssetCondition.NoRepairNeeded, AssetStatus.InUse)));
            Assert.That((outcome.Visit.Note, outcome.Visit.Latitude, outcome.Visit.ObservedAt), Is.EqualTo(("Зламана спинка\nі ніжка", 48.68, FixedClock.Noon)));
        });
    }

    [Test]
    public async Task Who_cannot_judge_the_condition_leaves_it_but_may_call_it_dangerous()
    {
        await using var town = await VisitedTown.FoundAsync(provider);

        await town.RecordAsync(town.Says(null) with { IsDangerous = true });
        var outcome = await town.RecordAsync(town.Says(null));

        Assert.That((outcome.Asset.Condition, outcome.Asset.IsDangerous, outcome.ConditionMoved), Is.EqualTo((AssetCondition.NoRepairNeeded, true, false)));
    }

    [Test]
    public async Task That_all_is_as_it_was_is_kept_only_while_the_register_says_the_same()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var same = town.Says(AssetCondition.NoRepairNeeded) with { Status = AssetStatus.InUse, IsAsItWas = true };

        var outcome = await town.RecordAsync(same);
        await town.RecordAsync(town.Says(AssetCondition.NeedsMajorRepair));
        var again = await town.SendAsync(same);
        var stale = await town.SendAsync(same with { Key = Guid.NewGuid() });

        Assert.That((outcome.ConditionMoved, outcome.StatusMoved, outcome.Asset.LastInspectedOn), Is.EqualTo((false, false, (DateOnly?)Today)));
        Assert.That(again, Is.InstanceOf<RecordInspectionResult.AlreadyRecorded>(), "a lost answer is no second visit, whatever happened since");
        Assert.That(((RecordInspectionResult.Refused)stale).Faults.Single().Field, Is.EqualTo("condition"));
        Assert.That(await town.CountAsync(), Is.EqualTo(2));
    }

    [TestCase(AssetStatus.InUse, AssetStatus.LostOrDestroyed)]
    [TestCase(AssetStatus.InUse, AssetStatus.WrittenOff)]
    [TestCase(AssetStatus.WrittenOff, AssetStatus.InUse)]
    public async Task A_status_that_needs_a_document_is_kept_with_the_visit_and_moves_nothing(AssetStatus former, AssetStatus found)
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        await town.Registry.WriteAsync("test.status", async (r, _) => (await r.Assets.SingleAsync(a => a.Id == town.Bench)).Status = former);

        var outcome = await town.RecordAsync(town.Says(AssetCondition.NeedsMajorRepair) with { Status = found });

        Assert.Multiple(() =>
        {
            Assert.That(outcome.StatusKept, Is.Not.Null);
            Assert.That((outcome.StatusMoved, outcome.Visit.Status), Is.EqualTo((false, found)));
            Assert.That((outcome.Asset.Status, outcome.Asset.Condition), Is.EqualTo((former, AssetCondition.NeedsMajorRepair)));
        });
    }

    [Test]
    public async Task An_earlier_visit_that_arrives_late_is_kept_and_moves_nothing()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        await town.RecordAsync(town.Says(AssetCondition.NeedsRoutineRepair));

        var sameDay = await town.RecordAsync(town.Says(AssetCondition.NeedsMajorRepair, by: "Петро") with { ObservedAt = FixedClock.Noon.AddHours(-1) });
        var yesterday = await town.RecordAsync(town.Says(AssetCondition.NeedsMajorRepair) with { ObservedAt = FixedClock.Noon.AddDays(-1) });

        Assert.Multiple(() =>
        {
            Assert.That((sameDay.Visit.IsLate, sameDay.ConditionMoved, yesterday.Visit.IsLate), Is.EqualTo((true, false, true)));
            Assert.That((yesterday.Asset.Condition, yesterday.Asset.LastInspectedOn), Is.EqualTo((AssetCondition.NeedsRoutineRepair, Today)));
            Assert.That(sameDay.SameDay.Select(v => v.InspectorName), Is.EqualTo(["Олена"]));
        });
    }

    [Test]
    public async Task A_phone_whose_clock_is_ahead_is_told_so_and_counts_as_now()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var facts = town.Says(AssetCondition.NeedsRoutineRepair) with { ObservedAt = FixedClock.Noon.AddDays(3) };

        var outcome = await town.RecordAsync(facts);
        var again = (RecordInspectionResult.AlreadyRecorded)await town.SendAsync(facts);

        Assert.That((outcome.Visit.ObservedAt, outcome.ClockAhead, again.Outcome.ClockAhead), Is.EqualTo((FixedClock.Noon, TimeSpan.FromDays(3), TimeSpan.FromDays(3))));
    }

    [Test]
    public async Task The_same_sent_again_gets_the_same_answer_and_makes_no_second_record()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var facts = town.Says(AssetCondition.NeedsRoutineRepair) with { Note = "Фарба", Status = AssetStatus.WrittenOff };

        var first = await town.RecordAsync(facts);
        var again = ((RecordInspectionResult.AlreadyRecorded)await town.SendAsync(facts)).Outcome;

        Assert.That((again.Visit.Id, again.ConditionMoved, again.StatusKept, again.Visit.IsLate), Is.EqualTo((first.Visit.Id, first.ConditionMoved, first.StatusKept, first.Visit.IsLate)));
        Assert.That(await town.CountAsync(), Is.EqualTo(1));
        Assert.That((await town.BenchAsync()).Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task One_key_sent_by_many_at_once_makes_one_record()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var facts = town.Says(AssetCondition.NeedsRoutineRepair);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => town.SendAsync(facts))));

        Assert.That(results.Count(r => r is RecordInspectionResult.Recorded), Is.EqualTo(1));
        Assert.That(results.Count(r => r is RecordInspectionResult.AlreadyRecorded), Is.EqualTo(7));
        Assert.That(await town.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Two_inspectors_at_one_asset_are_both_kept_and_the_second_sees_the_first()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        VisitFacts[] both = [town.Says(AssetCondition.NeedsRoutineRepair, by: "Олена"), town.Says(AssetCondition.NeedsMajorRepair, by: "Петро")];

        var outcomes = await Task.WhenAll(both.Select(f => Task.Run(() => town.RecordAsync(f))));

        Assert.That(await town.CountAsync(), Is.EqualTo(2));
        var last = outcomes.Single(o => o.SameDay.Count == 1);
        Assert.That((await town.BenchAsync()).Condition, Is.EqualTo(last.Visit.Condition));
        Assert.That(last.Visit.FormerCondition, Is.EqualTo(last.SameDay.Single().Condition));
    }

    [Test]
    public async Task The_same_key_with_other_content_is_refused_and_what_was_recorded_stands()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var facts = town.Says(AssetCondition.NeedsRoutineRepair);
        await town.RecordAsync(facts);

        var other = await town.SendAsync(facts with { Condition = AssetCondition.NeedsMajorRepair });

        Assert.That(((RecordInspectionResult.Conflict)other).Kept!.Condition, Is.EqualTo(AssetCondition.NeedsRoutineRepair));
        Assert.That((await town.BenchAsync()).Condition, Is.EqualTo(AssetCondition.NeedsRoutineRepair));
    }

    [Test]
    public async Task Another_community_neither_has_the_asset_nor_sees_what_a_key_holds()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var founded = await town.Registry.UseAsync<FoundCommunity, FoundCommunityResult>(f => f.RunAsync(
            new CommunityFacts("Жмеринська громада", TestRegistry.Zhmerynka, "qr.zhm.gov.ua"), default));
        var other = ((FoundCommunityResult.Founded)founded).Community.Id;
        var facts = town.Says(AssetCondition.NeedsRoutineRepair);

        Assert.That(await town.SendAsync(facts, other), Is.TypeOf<RecordInspectionResult.NotFound>());
        await town.RecordAsync(facts);
        Assert.That(((RecordInspectionResult.Conflict)await town.SendAsync(facts, other)).Kept, Is.Null);
        Assert.That(await town.Registry.UseAsync<ReadVisit, VisitOutcome?>(r => r.RunAsync(other, facts.Key, default)), Is.Null);
    }

    [Test]
    public async Task What_cannot_be_is_refused_field_by_field()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var wrong = town.Says(null, Guid.Empty) with
        {
            Note = new string('х', VisitFacts.LongestNote + 1) + '\a',
            Position = new(double.NaN, 0),
            ObservedAt = DateTimeOffset.UnixEpoch,
        };

        var refused = (RecordInspectionResult.Refused)await town.SendAsync(wrong);

        Assert.That(refused.Faults.Select(f => f.Field), Is.EqualTo(["id", "note", "note", "position", "observedAt"]));
        Assert.That(await town.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_tag_is_never_ended_by_a_visit_only_advised_upon()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var code = await town.Town.TagAsync(town.Bench);

        var missing = await town.RecordAsync(town.Says(null) with { Code = code, TagState = FoundTagState.Missing });

        Assert.That(missing.Tag, Is.EqualTo(TagAdvice.Replace));
        Assert.That(await StateAsync(town, code), Is.EqualTo(TagState.Attached));
    }

    [Test]
    public async Task A_printed_label_that_was_seen_on_its_asset_counts_as_attached()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var code = await town.Town.BlankAsync();
        await town.Registry.WriteAsync("test.print", async (r, session) =>
        {
            var tag = await r.Tags.SingleAsync(t => t.Code == code);
            tag.AssetId = town.Bench;
            tag.Print(session.At);
            return tag;
        });

        var outcome = await town.RecordAsync(town.Says(null) with { Code = code, TagState = FoundTagState.Intact });

        Assert.That(outcome.Tag, Is.EqualTo(TagAdvice.NowAttached));
        Assert.That(await StateAsync(town, code), Is.EqualTo(TagState.Attached));
    }

    [Test]
    public async Task A_tag_of_something_else_is_refused()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var code = await town.Town.BlankAsync();

        var refused = (RecordInspectionResult.Refused)await town.SendAsync(town.Says(null) with { Code = code });

        Assert.That(refused.Faults.Single().Field, Is.EqualTo("code"));
    }

    private static Task<TagState> StateAsync(VisitedTown town, TagCode code)
        => town.Registry.ReadAsync(r => r.Tags.Where(t => t.Code == code).Select(t => t.State).SingleAsync());
}
