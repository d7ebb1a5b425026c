using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Places;

/// <summary>The place of streets and base maps in the registry and among the services.</summary>
public static class PlacesFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every renaming of a street, those taken back too.</summary>
        public IQueryable<StreetRename> StreetRenames => registry.Set<StreetRename>();

        /// <summary>Every base map, removed ones too.</summary>
        public IQueryable<BaseMap> BaseMaps => registry.Set<BaseMap>();
    }

    /// <summary>Adds the operations on places.</summary>
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services.AddScoped<RenameStreet>().AddScoped<TakeBackRename>().AddScoped<KeepBaseMap>();
}
