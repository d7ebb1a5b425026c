using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Support;

/// <summary>What a registry holds, read past its model.</summary>
internal static class RegistryDump
{
    /// <summary>Every row of every table as a line of text, in an order of its own.</summary>
    public static Task<List<string>> DumpAsync(this TestRegistry registry) => registry.ReadAsync(async r =>
    {
        var lines = new List<string>();
        foreach (var table in Tables(r))
        {
            lines.AddRange((await r.QueryAsync($"SELECT * FROM \"{table}\"")).Select(row => $"{table}: {row}"));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    });

    /// <summary>The rows that a query answers, each as a line of text.</summary>
    public static async Task<List<string>> QueryAsync(this RegistryContext registry, string sql)
    {
        await registry.Database.OpenConnectionAsync();
        await using var command = registry.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={Text(reader, i)}")));
        }

        await registry.Database.CloseConnectionAsync();
        return rows;
    }

    private static IEnumerable<string> Tables(RegistryContext registry)
        => registry.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct();

    private static string Text(DbDataReader reader, int column)
        => reader.IsDBNull(column) ? "" : reader.GetValue(column) switch
        {
            byte[] bytes => Convert.ToHexString(bytes),
            IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            var value => value.ToString()!,
        };
}
