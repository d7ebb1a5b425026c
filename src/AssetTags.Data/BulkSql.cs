using Microsoft.EntityFrameworkCore;

namespace AssetTags.Data;

/// <summary>Statements over every column of a table; parameter <c>@pN</c> is column N of <see cref="EntityColumns"/>.</summary>
internal static class BulkSql
{
    public static string Insert(EntityColumns columns)
    {
        var names = string.Join(", ", columns.Columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", columns.Columns.Select((_, i) => $"@p{i}"));
        return $"INSERT INTO \"{columns.Table}\" ({names}) VALUES ({values})";
    }

    /// <summary>Overwrites by key; where the table has a revision, only over the revision just before.</summary>
    public static string Update(EntityColumns columns)
    {
        var sets = string.Join(", ", columns.Columns.Select((c, i) => (c, i)).Where(x => !x.c.IsKey).Select(x => $"\"{x.c.Name}\" = @p{x.i}"));
        var where = string.Join(" AND ", columns.Columns.Select((c, i) => (c, i)).Where(x => x.c.IsKey || x.c.IsRevision)
            .Select(x => x.c.IsKey ? $"\"{x.c.Name}\" = @p{x.i}" : $"\"{x.c.Name}\" = @p{x.i} - 1"));
        return $"UPDATE \"{columns.Table}\" SET {sets} WHERE {where}";
    }

    public static DbUpdateConcurrencyException Gone(EntityColumns columns, object row)
        => new($"The row {string.Join('/', columns.Columns.Where(c => c.IsKey).Select(c => c.Read(row)))} of {columns.Table} was changed or removed by somebody else meanwhile.");
}
