using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Photos;

/// <summary>The photos' place in the registry and among the services.</summary>
public static class PhotosFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every photo, removed ones too.</summary>
        public IQueryable<AssetPhoto> AssetPhotos => registry.Set<AssetPhoto>();
    }

    /// <summary>Adds the operations on photos.</summary>
    public static IServiceCollection AddPhotos(this IServiceCollection services) => services;
}
