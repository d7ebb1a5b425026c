using AssetTags.Data.Search;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AssetTags.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    /// <remarks>Written by hand: EF Core knows nothing of these tables, so the model stays as it is.</remarks>
    [DbContext(typeof(PostgreSqlRegistryContext))]
    [Migration("20261125170500_Search")]
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var sql in SearchTables.OfPostgreSql)
            {
                migrationBuilder.Sql(sql);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var sql in SearchTables.DropOfPostgreSql)
            {
                migrationBuilder.Sql(sql);
            }
        }
    }
}
