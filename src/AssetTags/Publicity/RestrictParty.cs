using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>The outcomes of <see cref="RestrictParty"/>.</summary>
public abstract record RestrictPartyResult
{
    /// <summary>All it owns, keeps on its books or uses is closed now.</summary>
    public sealed record Restricted(RestrictedParty Party) : RestrictPartyResult;

    /// <summary>It was so before, on the same ground; nothing changed.</summary>
    public sealed record Unchanged(RestrictedParty Party) : RestrictPartyResult;

    /// <summary>The request is wrong; nothing changed.</summary>
    /// <param name="Reason">What is wrong and what would be right.</param>
    public sealed record BadRequest(Phrase Reason) : RestrictPartyResult;
}

/// <summary>Closes everything of an organisation at once, as CMU № 1257 of 03.10.2025 may require within the hour.</summary>
public sealed class RestrictParty(RegistryContext registry, JournaledWrite write)
{
    private const int LongestGround = 1000;

    /// <summary>Closes.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="edrpou">Eight digits with a right check digit; a wrong one only if a balance holder of the registry has that very code.</param>
    /// <param name="ground">The legal ground, in words.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<RestrictPartyResult> RunAsync(Guid communityId, string edrpou, string ground, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(edrpou);
        ArgumentNullException.ThrowIfNull(ground);
        return write.RunAsync("publicity.restrict-party", (_, inner) => RestrictAsync(communityId, edrpou.Trim(), ground.Trim(), inner), cancellation);
    }

    /// <summary>What is wrong with a code and what would be right; <see langword="null"/> where it can be closed.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="edrpou">The code; spaces around it do not count.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Phrase?> FaultOfAsync(Guid communityId, string edrpou, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(edrpou);
        var code = edrpou.Trim();
        return !Edrpou.IsWellFormed(code) ? new Phrase($"«{code}» — не код ЄДРПОУ: це вісім цифр.", $"'{code}' is no EDRPOU code: that is eight digits.")
            : !Edrpou.HasRightCheckDigit(code) && !await registry.BalanceHolders.AnyAsync(h => h.CommunityId == communityId && h.Edrpou == code, cancellation)
                ? new Phrase($"У коді ЄДРПОУ {code} помилка: не сходиться контрольна цифра.", $"There is a mistake in the EDRPOU code {code}: its check digit is wrong.")
            : null;
    }

    private async Task<RestrictPartyResult> RestrictAsync(Guid communityId, string code, string ground, CancellationToken cancellation)
    {
        await registry.LockCommunityAsync(communityId, cancellation);
        if ((await FaultOfAsync(communityId, code, cancellation) ?? FaultOf(ground)) is { } fault)
        {
            return new RestrictPartyResult.BadRequest(fault);
        }

        var party = await registry.RestrictedParties.SingleOrDefaultAsync(p => p.CommunityId == communityId && p.Edrpou == code, cancellation);
        if (party is { ReleasedAt: null } && party.Ground == ground)
        {
            return new RestrictPartyResult.Unchanged(party);
        }

        if (party is null)
        {
            party = new RestrictedParty { CommunityId = communityId, Edrpou = code };
            registry.Add(party);
        }

        (party.Ground, party.ReleasedAt) = (ground, null);
        return new RestrictPartyResult.Restricted(party);
    }

    private static Phrase? FaultOf(string ground)
        => ground.Length is 0 or > LongestGround ? new Phrase(
            $"Потрібна правова підстава словами, до {LongestGround} знаків.", $"A legal ground in words is needed, up to {LongestGround} characters.")
        : null;
}
