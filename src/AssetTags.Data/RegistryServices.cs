using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data.PostgreSql;
using AssetTags.Data.Search;
using AssetTags.Data.Sqlite;
using AssetTags.Desk;
using AssetTags.Exchange;
using AssetTags.Exchange.Exports;
using AssetTags.Exchange.Previews;
using AssetTags.Inspections;
using AssetTags.Journal;
using AssetTags.Lists;
using AssetTags.Papers;
using AssetTags.Photos;
using AssetTags.Places;
using AssetTags.Printing;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Search;
using AssetTags.Statistics;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AssetTags.Data;

/// <summary>Everything a program needs to work with a registry.</summary>
public static class RegistryServices
{
    /// <summary>Adds the registry in the database that <paramref name="database"/> names, and every operation on it.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="database">The database.</param>
    /// <param name="author">Who writes, unless the program registers an <see cref="Author"/> of its own per scope.</param>
    /// <param name="files">Where the files of photos lie; beside the registry when <see langword="null"/>.</param>
    public static IServiceCollection AddRegistry(this IServiceCollection services, DatabaseOptions database, Author author, string? files = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        services.AddSingleton(database);
        _ = database.Provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContext<RegistryContext, SqliteRegistryContext>(o => o.UseSqlite(
                SqliteRegistryContext.ReadOnly(database))).AddScoped<SearchStore, SqliteSearchStore>(),
            DatabaseProvider.PostgreSql => services.AddDbContext<RegistryContext, PostgreSqlRegistryContext>(o => o.UseNpgsql(
                PostgreSqlRegistryContext.ReadOnly(database.ConnectionString))).AddScoped<SearchStore, PostgreSqlSearchStore>(),
            _ => throw new NotSupportedException($"The database '{database.Provider}' is not known."),
        };

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(author);
        services.TryAddSingleton(new PhotoFolder(string.IsNullOrWhiteSpace(files) ? database.DefaultFilesFolder : Path.GetFullPath(files)));
        services.TryAddSingleton(s => new PrintFolder(Path.Combine(s.GetRequiredService<PhotoFolder>().Path, PrintFolder.Name)));
        return services.AddScoped<RegistryCheck>().AddScoped<JournaledWrite>().AddCommunities().AddTags().AddPublicity().AddPlaces().AddAssets()
            .AddPhotos().AddStatistics().AddPublication().AddSearch().AddPrinting().AddExchange().AddAccounts().AddInspections().AddLists()
            .AddPapers().AddPreviews().AddExports().AddDesk();
    }
}
