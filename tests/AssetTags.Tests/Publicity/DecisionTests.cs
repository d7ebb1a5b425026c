using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Publicity;

/// <summary>The life of a decision, of a closed organisation and of a community's own rules, in a registry.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class DecisionTests(DatabaseProvider provider)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FixedClock.Noon.DateTime), NextYear = Today.AddYears(1);

    private PublicTown _town = null!;

    private TestRegistry Registry => _town.Registry;

    [SetUp]
    public async Task CreateAsync() => _town = await PublicTown.FoundAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Test]
    public async Task A_decision_restricts_until_it_is_withdrawn_and_stays_in_the_registry()
    {
        var bench = await AssetAsync("Лава");

        var decided = await DecideAsync(bench, PublicityLevel.Closed);
        var closed = await JudgeAsync(bench);
        var withdrawn = await WithdrawAsync(bench);
        var again = await WithdrawAsync(bench);

        Assert.That(decided, Is.TypeOf<DecidePublicityResult.Decided>());
        Assert.That((closed.Level, closed.Decisive.Rule, closed.Decisive.Because.Uk), Is.EqualTo((PublicityLevel.Closed, "decision", "Рішення № 17-Р від 01.02.2026: ст. 6")));
        Assert.That((withdrawn, again), Is.EqualTo((WithdrawDecisionResult.Withdrawn, WithdrawDecisionResult.NotFound)));
        Assert.That((await JudgeAsync(bench)).Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That((await Registry.ReadAsync(r => r.PublicityDecisions.SingleAsync())).WithdrawnAt, Is.EqualTo(FixedClock.Noon));
        await DecideAsync(bench, PublicityLevel.Minimal);
        Assert.That(await Registry.ReadAsync(r => r.PublicityDecisions.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task Deciding_again_changes_the_decision_that_holds()
    {
        var bench = await AssetAsync("Лава");
        await DecideAsync(bench, PublicityLevel.Closed);

        await DecideAsync(bench, PublicityLevel.Generalised);

        Assert.That((await JudgeAsync(bench)).Level, Is.EqualTo(PublicityLevel.Generalised));
        Assert.That((await Registry.ReadAsync(r => r.PublicityDecisions.SingleAsync())).Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task To_open_more_than_the_rules_do_must_be_said_and_ends_with_the_review_day()
    {
        var pump = await AssetAsync("Насосна станція");

        var refused = await DecideAsync(pump, PublicityLevel.Generalised);
        var opened = await DecideAsync(pump, PublicityLevel.Open, mayOpen: true);

        Assert.That(refused, Is.TypeOf<DecidePublicityResult.WouldOpen>().With.Property("ByRules").Property("Level").EqualTo(PublicityLevel.Minimal));
        Assert.That(opened, Is.TypeOf<DecidePublicityResult.Decided>());
        Assert.That((await JudgeAsync(pump)).Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That((await JudgeAsync(pump, NextYear)).Level, Is.EqualTo(PublicityLevel.Open));
        var lapsed = await JudgeAsync(pump, NextYear.AddDays(1));
        Assert.That((lapsed.Level, lapsed.Decisive.Rule), Is.EqualTo((PublicityLevel.Minimal, "word:насосна")));
    }

    [Test]
    public async Task A_restriction_stays_past_its_review_and_is_listed_as_due()
    {
        var bench = await AssetAsync("Лава");
        await DecideAsync(bench, PublicityLevel.Minimal);

        var later = await JudgeAsync(bench, NextYear.AddYears(5));

        Assert.That((later.Level, later.Decisive.Because.En), Is.EqualTo((PublicityLevel.Minimal, "Decision № 17-Р of 01.02.2026: ст. 6; its review was due on 01.03.2027, the restriction stays")));
        Assert.That(await DueAsync(NextYear.AddDays(-1)), Is.Empty);
        Assert.That(await DueAsync(NextYear), Is.EqualTo((Guid[])[bench.Id]));
    }

    [TestCase("", "2027-03-01", "правова підстава")]
    [TestCase("  ", "2027-03-01", "правова підстава")]
    [TestCase("ст. 6", "2026-03-01", "Дата перегляду")]
    [TestCase("ст. 6", "2029-03-02", "не пізніше 2029-03-01")]
    public async Task A_decision_without_ground_or_with_a_wrong_review_date_is_refused(string ground, string review, string reason)
    {
        var request = new PublicityRequest(Subjects.Called("Лава"), PublicityLevel.Closed, ground, DateOnly.Parse(review, null));

        var result = await Registry.UseAsync<DecidePublicity, DecidePublicityResult>(d => d.RunAsync(Registry.CommunityId, request, default));

        Assert.That(((DecidePublicityResult.BadRequest)result).Faults.Single().Uk, Does.Contain(reason));
        Assert.That(await Registry.ReadAsync(r => r.PublicityDecisions.CountAsync()), Is.Zero);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public async Task A_closed_organisation_covers_what_it_owns_keeps_or_uses_whatever_was_decided(int role)
    {
        var codes = new string?[] { null, "99001045", null };
        codes[role] = "14360570";
        var asset = (await AssetAsync("Укриття")) with { Codes = codes };
        await DecideAsync(asset, PublicityLevel.Open);

        var closed = await CloseAsync("14360570", "запит № 12");
        var twice = await CloseAsync(" 14360570 ", "запит № 12");
        var verdict = await JudgeAsync(asset);
        var released = await ReleaseAsync("14360570");

        Assert.That(closed, Is.TypeOf<RestrictPartyResult.Restricted>());
        Assert.That(twice, Is.TypeOf<RestrictPartyResult.Unchanged>());
        Assert.That((verdict.Level, verdict.Decisive.Rule), Is.EqualTo((PublicityLevel.Closed, "holder")));
        Assert.That((released, await ReleaseAsync("14360570")), Is.EqualTo((ReleasePartyResult.Released, ReleasePartyResult.NotFound)));
        Assert.That((await JudgeAsync(asset)).Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That(await CloseAsync("14360570", "знову"), Is.TypeOf<RestrictPartyResult.Restricted>());
    }

    [TestCase("14360571", "запит", "контрольна цифра")]
    [TestCase("1234567890", "запит", "вісім цифр")]
    [TestCase("", "запит", "вісім цифр")]
    [TestCase("14360570", " ", "правова підстава")]
    public async Task A_wrong_code_or_no_ground_closes_nothing(string code, string ground, string reason)
        => Assert.That(((RestrictPartyResult.BadRequest)await CloseAsync(code, ground)).Reason.Uk, Does.Contain(reason));

    [Test]
    public async Task Own_rules_add_restrictions_and_exemptions_and_do_without_some_of_the_programs()
    {
        var result = await KeepAsync("""
            { "name": "ours", "without": ["class:дороги"], "territories": { "occupied": "minimal" },
              "words": [ { "id": "архів", "words": ["архів*"], "level": "closed", "because": { "uk": "архів", "en": "archive" } } ],
              "exemptions": [ { "id": "бювет", "words": ["бювет*"], "because": { "uk": "вода", "en": "water" } } ] }
            """);

        Assert.That(result, Is.EqualTo(new KeepPublicityDefinitionResult.Kept("ours", PublicityDefinitionChange.Added)));
        Assert.That((await JudgeAsync(Subjects.Called("Архівна будівля"))).Decisive.Rule, Is.EqualTo("word:ours/архів"));
        Assert.That((await JudgeAsync(Subjects.Called("вул. Миру", "2112"))).Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That((await JudgeAsync(Subjects.Called("Бювет", "2222"))).Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That((await JudgeAsync(Subjects.Called("Лава", katottg: "UA01000000000013043"))).Level, Is.EqualTo(PublicityLevel.Minimal));
        Assert.That(await RemoveAsync("ours"), Is.EqualTo(RemovePublicityDefinitionResult.Removed));
        Assert.That((await JudgeAsync(Subjects.Called("Архівна будівля"))).Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That(await RemoveAsync("ours"), Is.EqualTo(RemovePublicityDefinitionResult.NotFound));
    }

    [Test]
    public async Task A_new_edition_replaces_the_programs_until_it_is_taken_away()
    {
        const string Csv = "# 2026-02-01\ncategory,katottg,date_from,date_to\nI.2," + Subjects.Ladyzhyn + ",2026-02-01,\n";
        var (here, there) = (Subjects.Called("Лава"), Subjects.Called("Лава", katottg: Subjects.Kherson));

        var result = await Registry.UseAsync<KeepPublicityDefinition, KeepPublicityDefinitionResult>(
            k => k.RunAsync(Registry.CommunityId, PublicityDefinitionKind.Territories, Csv, "x", default));

        Assert.That(result, Is.EqualTo(new KeepPublicityDefinitionResult.Kept("territories", PublicityDefinitionChange.Added)));
        Assert.That(((await JudgeAsync(here)).Decisive.Rule, (await JudgeAsync(there)).Level), Is.EqualTo(("territory:I.2", PublicityLevel.Open)));
        await Registry.UseAsync<RemovePublicityDefinition, RemovePublicityDefinitionResult>(
            k => k.RunAsync(Registry.CommunityId, PublicityDefinitionKind.Territories, KeepPublicityDefinition.TerritoriesName, default));
        Assert.That(((await JudgeAsync(here)).Level, (await JudgeAsync(there)).Level), Is.EqualTo((PublicityLevel.Open, PublicityLevel.Generalised)));
    }

    private async Task<PublicitySubject> AssetAsync(string name) => Subjects.Called(name) with { Id = await _town.AddAsync(name) };

    private Task<DecidePublicityResult> DecideAsync(PublicitySubject subject, PublicityLevel level, bool mayOpen = false)
        => Registry.UseAsync<DecidePublicity, DecidePublicityResult>(d => d.RunAsync(Registry.CommunityId, new PublicityRequest(subject, level, " ст. 6 ", NextYear)
        {
            DocumentNumber = "17-Р",
            DocumentDate = new(2026, 2, 1),
            MayOpen = mayOpen,
        }, default));

    private Task<WithdrawDecisionResult> WithdrawAsync(PublicitySubject subject)
        => Registry.UseAsync<WithdrawDecision, WithdrawDecisionResult>(w => w.RunAsync(Registry.CommunityId, subject.Id, default));

    private Task<RestrictPartyResult> CloseAsync(string code, string ground)
        => Registry.UseAsync<RestrictParty, RestrictPartyResult>(r => r.RunAsync(Registry.CommunityId, code, ground, default));

    private Task<ReleasePartyResult> ReleaseAsync(string code)
        => Registry.UseAsync<ReleaseParty, ReleasePartyResult>(r => r.RunAsync(Registry.CommunityId, code, default));

    private Task<KeepPublicityDefinitionResult> KeepAsync(string json)
        => Registry.UseAsync<KeepPublicityDefinition, KeepPublicityDefinitionResult>(k => k.RunAsync(Registry.CommunityId, PublicityDefinitionKind.Rules, json, "", default));

    private Task<RemovePublicityDefinitionResult> RemoveAsync(string name)
        => Registry.UseAsync<RemovePublicityDefinition, RemovePublicityDefinitionResult>(k => k.RunAsync(Registry.CommunityId, PublicityDefinitionKind.Rules, name, default));

    private async Task<PublicityVerdict> JudgeAsync(PublicitySubject subject, DateOnly? today = null)
        => (await Registry.ReadAsync(r => PublicityRules.LoadAsync(r, Registry.CommunityId, today ?? Today, default))).Judge(subject);

    private async Task<Guid[]> DueAsync(DateOnly by)
        => [.. (await Registry.ReadAsync(r => r.DecisionsDueBy(Registry.CommunityId, by).ToListAsync())).Select(d => d.AssetId)];
}
