using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Assets;

/// <summary>The assets' place in the registry and among the services.</summary>
public static class AssetsFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every asset of every community, whatever its status.</summary>
        public IQueryable<Asset> Assets => registry.Set<Asset>();

        /// <summary>Every change of many assets at once.</summary>
        public IQueryable<BulkChange> BulkChanges => registry.Set<BulkChange>();

        /// <summary>Every transfer between balance holders.</summary>
        public IQueryable<AssetTransfer> AssetTransfers => registry.Set<AssetTransfer>();

        /// <summary>Every saved view, removed ones too.</summary>
        public IQueryable<SavedView> SavedViews => registry.Set<SavedView>();

        /// <summary>Every paper behind assets, those taken away too.</summary>
        public IQueryable<AssetDocument> AssetDocuments => registry.Set<AssetDocument>();
    }

    /// <summary>Adds the operations on assets.</summary>
    public static IServiceCollection AddAssets(this IServiceCollection services) => services
        .AddScoped<AttachTag>().AddScoped<FindAsset>().AddScoped<FindListedAssets>().AddScoped<ReadScan>().AddScoped<AddDocument>().AddScoped<RemoveDocument>()
        .AddScoped<PlaceAsset>();
}
