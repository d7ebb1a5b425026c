using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Desk;

/// <summary>The desk, where people change assets, among the services.</summary>
public static class DeskFeature
{
    /// <summary>Adds the operations of the desk.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
        => services.AddScoped<DeskWrite>().AddScoped<ReadDesk>().AddScoped<CreateAsset>().AddScoped<EditAsset>().AddScoped<ChangeStatus>().AddScoped<BulkEdit>().AddScoped<UndoBulkChange>()
            .AddScoped<TransferAssets>().AddScoped<SetParent>().AddScoped<SplitAsset>().AddScoped<MergeAssets>().AddScoped<JudgeOpenings>().AddScoped<ListOpenings>()
            .AddScoped<ReadImports>().AddScoped<UndoImport>();
}
