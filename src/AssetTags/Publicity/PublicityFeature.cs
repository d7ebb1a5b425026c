using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Publicity;

/// <summary>The place of publicity in the registry and among the services.</summary>
public static class PublicityFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every decision, withdrawn ones too.</summary>
        public IQueryable<PublicityDecision> PublicityDecisions => registry.Set<PublicityDecision>();

        /// <summary>Every restricted organisation, released ones too.</summary>
        public IQueryable<RestrictedParty> RestrictedParties => registry.Set<RestrictedParty>();

        /// <summary>Every definition of a community's own, removed ones too.</summary>
        public IQueryable<PublicityDefinition> PublicityDefinitions => registry.Set<PublicityDefinition>();

        /// <summary>Decisions that hold and must be looked at again by a day, the earliest first.</summary>
        public IQueryable<PublicityDecision> DecisionsDueBy(Guid communityId, DateOnly day)
            => registry.Set<PublicityDecision>().AsNoTracking()
                .Where(d => d.CommunityId == communityId && d.WithdrawnAt == null && d.ReviewOn <= day).OrderBy(d => d.ReviewOn).ThenBy(d => d.Id);
    }

    /// <summary>Adds the operations on publicity.</summary>
    public static IServiceCollection AddPublicity(this IServiceCollection services) => services
        .AddScoped<DecidePublicity>().AddScoped<WithdrawDecision>().AddScoped<ConfirmLevels>().AddScoped<RestrictParty>().AddScoped<ReleaseParty>()
        .AddScoped<KeepPublicityDefinition>().AddScoped<RemovePublicityDefinition>();
}
