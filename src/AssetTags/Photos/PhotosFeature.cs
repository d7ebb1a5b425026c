using AssetTags.Journal;
using AssetTags.Photos.Jpeg;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Photos;

/// <summary>The photos' place in the registry and among the services.</summary>
public static class PhotosFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every photo, removed ones too.</summary>
        public IQueryable<AssetPhoto> AssetPhotos => registry.Set<AssetPhoto>();

        /// <summary>The photos of an asset that are shown, in their order; what its level of publicity hides is not left out.</summary>
        public Task<List<AssetPhoto>> PhotosOfAsync(Guid assetId, CancellationToken cancellation)
            => registry.AssetPhotos.AsNoTracking().Where(p => p.AssetId == assetId && p.RemovedAt == null)
                .OrderBy(p => p.Place).ThenBy(p => p.Id).ToListAsync(cancellation);
    }

    /// <summary>Adds the operations on photos; the program says where their files lie by a <see cref="PhotoFolder"/>.</summary>
    public static IServiceCollection AddPhotos(this IServiceCollection services) => services
        .AddSingleton(_ => new JpegCopies(usesLibrary: true)).AddSingleton<PhotoStore>()
        .AddScoped(s => new AddPhotos(
            s.GetRequiredService<RegistryContext>(), s.GetRequiredService<JournaledWrite>(),
            new PhotoIntake(s.GetRequiredService<JpegCopies>(), s.GetRequiredService<PhotoStore>()), s.GetRequiredService<TimeProvider>()))
        .AddScoped(s => new DescribePhoto(
            s.GetRequiredService<RegistryContext>(), s.GetRequiredService<JournaledWrite>(),
            new PhotoIntake(s.GetRequiredService<JpegCopies>(), s.GetRequiredService<PhotoStore>()), s.GetRequiredService<TimeProvider>()))
        .AddScoped<RemovePhoto>().AddScoped<RestorePhoto>().AddScoped<MovePhoto>();
}
