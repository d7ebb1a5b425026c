using Microsoft.EntityFrameworkCore;

namespace AssetTags.Data;

/// <summary>Statements over every column of a table; parameter N, from 1, is column N of <see cref="EntityColumns"/>.</summary>
internal static class BulkSql
{
    /// <summary>Adds a row.</summary>
    /// <param name="columns">The table.</param>
    /// <param name="mark">What stands before a parameter's number: <c>?</c> or <c>@p</c>.</param>
    public static string Insert(EntityColumns columns, string mark)
    {
        var names = string.Join(", ", columns.Columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", columns.Columns.Select((_, i) => $"{mark}{i + 1}"));
        return $"INSERT INTO \"{columns.Table}\" ({names}) VALUES ({values})";
    }

    /// <summary>Overwrites by key; where the table has a revision, only over the revision just before.</summary>
    public static string Update(EntityColumns columns, string mark)
    {
        var sets = string.Join(", ", columns.Columns.Select((c, i) => (c, i)).Where(x => !x.c.IsKey).Select(x => $"\"{x.c.Name}\" = {mark}{x.i + 1}"));
        var where = string.Join(" AND ", columns.Columns.Select((c, i) => (c, i)).Where(x => x.c.IsKey || x.c.IsRevision)
            .Select(x => x.c.IsKey ? $"\"{x.c.Name}\" = {mark}{x.i + 1}" : $"\"{x.c.Name}\" = {mark}{x.i + 1} - 1"));
        return $"UPDATE \"{columns.Table}\" SET {sets} WHERE {where}";
    }

    public static DbUpdateConcurrencyException Gone(EntityColumns columns, object row)
        => new($"The row {string.Join('/', columns.Columns.Where(c => c.IsKey).Select(c => c.Read(row)))} of {columns.Table} was changed or removed by somebody else meanwhile.");
}
