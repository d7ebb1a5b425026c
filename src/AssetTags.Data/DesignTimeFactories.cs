using AssetTags.Data.PostgreSql;
using AssetTags.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace AssetTags.Data;

/// <summary>Lets <c>dotnet ef</c> build the SQLite model without a file.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteRegistryContext>
{
    public SqliteRegistryContext CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<SqliteRegistryContext>().UseSqlite().Options, new(DatabaseProvider.Sqlite, ""));
}

/// <summary>Lets <c>dotnet ef</c> build the PostgreSQL model without a server.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlRegistryContext>
{
    public PostgreSqlRegistryContext CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<PostgreSqlRegistryContext>().UseNpgsql().Options, new(DatabaseProvider.PostgreSql, ""));
}
