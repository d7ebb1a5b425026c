using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Tags;

/// <summary>The tags' place in the registry and among the services.</summary>
public static class TagsFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every tag ever minted.</summary>
        public IQueryable<Tag> Tags => registry.Set<Tag>();
    }

    /// <summary>The tags that are in use or waiting to be.</summary>
    public static IQueryable<Tag> Live(this IQueryable<Tag> tags)
        => tags.Where(t => t.State == TagState.Minted || t.State == TagState.Printed || t.State == TagState.Attached);

    /// <summary>Adds the operations on tags.</summary>
    public static IServiceCollection AddTags(this IServiceCollection services)
        => services.AddScoped<MintTags>().AddScoped<ReplaceTag>().AddScoped<WithdrawTag>().AddScoped<RestoreTag>();
}
