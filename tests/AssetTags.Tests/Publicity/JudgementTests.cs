using AssetTags.Publicity;
using FsCheck;
using FsCheck.Fluent;

namespace AssetTags.Tests.Publicity;

/// <summary>How reasons are weighed against each other.</summary>
public class JudgementTests
{
    private static readonly Standing[] s_restricting = [Standing.Party, Standing.LapsedDecision, Standing.Firm, Standing.Floor];

    private static readonly Gen<Finding> s_any =
        from standing in Gen.Elements(Enum.GetValues<Standing>())
        from level in Gen.Elements(Enum.GetValues<PublicityLevel>())
        select Of(standing, standing switch { Standing.Party => PublicityLevel.Closed, Standing.Exemption => PublicityLevel.Open, _ => level });

    // At most one decision stands on an asset.
    private static readonly Arbitrary<Finding[]> s_findings = Arb.From(
        s_any.ArrayOf().Select(all => all.Where((f, i) => !IsDecision(f) || Array.FindIndex(all, IsDecision) == i).ToArray()));

    private static readonly Arbitrary<Finding> s_restriction = Arb.From(s_any.Where(f => s_restricting.Contains(f.Standing)));

    [Test]
    public void One_more_reason_to_restrict_never_lowers_the_level()
        => Prop.ForAll(s_findings, s_restriction, (findings, more) => Judgement.Of([.. findings, more]).Level >= Judgement.Of(findings).Level).QuickCheckThrowOnFailure();

    [Test]
    public void The_order_of_reasons_does_not_matter_and_the_decisive_one_stands_first()
        => Prop.ForAll(s_findings, findings =>
        {
            var (there, back) = (Judgement.Of(findings), Judgement.Of([.. findings.Reverse()]));
            return there.Level == back.Level && there.Decisive == there.Reasons[0] && there.Decisive.Level == there.Level && !there.Decisive.IsLifted
                && there.Reasons.Where(r => !r.IsLifted).All(r => r.Level <= there.Level);
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Nothing_opens_what_a_closed_organisation_has()
        => Prop.ForAll(s_findings, findings => Judgement.Of([.. findings, Of(Standing.Party, PublicityLevel.Closed)]).Level == PublicityLevel.Closed).QuickCheckThrowOnFailure();

    [Test]
    public void Without_decisions_and_exemptions_the_strictest_wins()
        => Prop.ForAll(Arb.From(s_restriction.Generator.ArrayOf()), findings
            => Judgement.Of(findings).Level == findings.Select(f => f.Reason.Level).DefaultIfEmpty().Max()).QuickCheckThrowOnFailure();

    [TestCase(PublicityLevel.Open)]
    [TestCase(PublicityLevel.Generalised)]
    [TestCase(PublicityLevel.Closed)]
    public void A_decision_that_holds_takes_the_place_of_rules_even_firm_ones(PublicityLevel level)
    {
        var verdict = Judgement.Of([Of(Standing.Firm, PublicityLevel.Minimal), Of(Standing.Floor, PublicityLevel.Generalised), Of(Standing.Decision, level)]);

        Assert.That((verdict.Level, verdict.Decisive.Rule), Is.EqualTo((level, "Decision")));
        Assert.That(verdict.Reasons.Skip(1).Select(r => r.IsLifted), Is.All.True);
    }

    [Test]
    public void An_exemption_lifts_rules_but_neither_firm_ones_nor_decisions()
    {
        var shelter = Of(Standing.Exemption, PublicityLevel.Open);

        Assert.That(Judgement.Of([shelter, Of(Standing.Floor, PublicityLevel.Minimal)]).Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That(Judgement.Of([shelter, Of(Standing.Firm, PublicityLevel.Minimal)]).Level, Is.EqualTo(PublicityLevel.Minimal));
        Assert.That(Judgement.Of([shelter, Of(Standing.Decision, PublicityLevel.Closed)]).Level, Is.EqualTo(PublicityLevel.Closed));
        Assert.That(Judgement.Of([shelter, Of(Standing.LapsedDecision, PublicityLevel.Closed)]).Level, Is.EqualTo(PublicityLevel.Closed));
    }

    [Test]
    public void A_decision_past_its_review_restricts_still_but_opens_nothing()
    {
        Assert.That(Judgement.Of([Of(Standing.LapsedDecision, PublicityLevel.Open), Of(Standing.Floor, PublicityLevel.Minimal)]).Level, Is.EqualTo(PublicityLevel.Minimal));
        Assert.That(Judgement.Of([Of(Standing.LapsedDecision, PublicityLevel.Closed)]).Level, Is.EqualTo(PublicityLevel.Closed));
    }

    private static bool IsDecision(Finding finding) => finding.Standing is Standing.Decision or Standing.LapsedDecision;

    private static Finding Of(Standing standing, PublicityLevel level)
        => new(standing, new PublicityReason(level, standing.ToString(), new("чому", "why"), standing == Standing.Exemption));
}
