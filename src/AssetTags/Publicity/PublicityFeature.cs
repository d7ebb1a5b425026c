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
    }

    /// <summary>Adds the operations on publicity.</summary>
    public static IServiceCollection AddPublicity(this IServiceCollection services) => services;
}
