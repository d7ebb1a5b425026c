using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Communities;

/// <summary>What a new community starts with.</summary>
/// <param name="Name">Its Ukrainian name, as labels show it.</param>
/// <param name="Katottg">Its KATOTTG code.</param>
/// <param name="Host">The host of its tags' addresses, in any spelling <see cref="PublicHost"/> reads.</param>
/// <param name="NameEn">Its English name, or nothing.</param>
/// <param name="TimeZone">An IANA time zone.</param>
public sealed record CommunityFacts(
    string Name, string Katottg, string Host, string? NameEn = null, string TimeZone = Community.DefaultTimeZone);

/// <summary>The outcomes of <see cref="FoundCommunity"/>.</summary>
public abstract record FoundCommunityResult
{
    /// <summary>The community is in the registry now.</summary>
    public sealed record Founded(Community Community) : FoundCommunityResult;

    /// <summary>It was there already, with these facts; nothing changed.</summary>
    public sealed record AlreadyThere(Community Community) : FoundCommunityResult;

    /// <summary>A fact is wrong.</summary>
    /// <param name="Reason">What is wrong and what would be right.</param>
    public sealed record Refused(Phrase Reason) : FoundCommunityResult;

    /// <summary>Another community of the installation has the host, or had it; nothing changed.</summary>
    /// <param name="Reason">Whose it is.</param>
    public sealed record HostTaken(Phrase Reason) : FoundCommunityResult;
}

/// <summary>Enters a community, and opens its journal.</summary>
public sealed class FoundCommunity(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Enters the community unless one with its KATOTTG code is there.</summary>
    public Task<FoundCommunityResult> RunAsync(CommunityFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return WrongIn(facts) is { } reason
            ? Task.FromResult<FoundCommunityResult>(new FoundCommunityResult.Refused(reason))
            : write.RunAsync("community.found", (_, inner) => EnterAsync(facts, inner), cancellation);
    }

    private async Task<FoundCommunityResult> EnterAsync(CommunityFacts facts, CancellationToken cancellation)
    {
        if (await registry.Communities.SingleOrDefaultAsync(c => c.Katottg == facts.Katottg, cancellation) is { } known)
        {
            return new FoundCommunityResult.AlreadyThere(known);
        }

        _ = PublicHost.TryParse(facts.Host, out var host);
        if (await registry.HoldersOf(host).FirstOrDefaultAsync(cancellation) is { } holder)
        {
            return new FoundCommunityResult.HostTaken(PublicHost.TakenBy(host, holder));
        }

        var community = new Community
        {
            Katottg = facts.Katottg,
            Name = facts.Name.Trim(),
            NameEn = facts.NameEn?.Trim(),
            Host = host,
            TimeZone = facts.TimeZone,
        };
        community.CommunityId = community.Id;
        registry.Add(new JournalLog { CommunityId = community.Id, Katottg = community.Katottg });
        registry.Add(community);
        return new FoundCommunityResult.Founded(community);
    }

    /// <summary>What is wrong with the facts and what would be right, or <see langword="null"/>.</summary>
    public static Phrase? WrongIn(CommunityFacts facts) => facts switch
    {
        { Name: var name } when string.IsNullOrWhiteSpace(name) => new(
            "Назва громади порожня. Вкажіть її так, як вона має стояти на етикетці: «Херсонська міська територіальна громада».",
            "The community's name is empty. Give it as it should stand on labels."),
        { Katottg: var code } when !Katottg.IsWellFormed(code) => new(
            $"«{code}» — не код КАТОТТГ. Код — це UA і 17 цифр, наприклад UA65100150000057191.",
            $"'{code}' is not a KATOTTG code. A code is UA and 17 digits, such as UA65100150000057191."),
        { Host: var typed } when PublicHost.WrongIn(typed) is { } wrong => wrong,
        { TimeZone: var zone } when !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) => new(
            $"Невідомий часовий пояс «{zone}». Для України це {Community.DefaultTimeZone}.",
            $"Unknown time zone '{zone}'. For Ukraine it is {Community.DefaultTimeZone}."),
        _ => null,
    };
}
