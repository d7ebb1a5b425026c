using System.Text.Json;
using AssetTags.Exchange.Tables;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Exchange;

/// <summary>What a community said about the columns of its files.</summary>
internal static class KnownShapes
{
    /// <summary>Every shape of the community; there are as many as it has sources of files.</summary>
    public static async Task<IReadOnlyDictionary<string, ShapeReading>> OfAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
    {
        var shapes = await registry.KnownShapes.AsNoTracking().Where(s => s.CommunityId == communityId).ToListAsync(cancellation);
        return shapes.Where(s => TableOf(s) is not null).ToDictionary(s => s.Shape, Reading, StringComparer.Ordinal);
    }

    private static OfficialTable? TableOf(KnownShape shape) => OfficialTable.All.FirstOrDefault(t => t.Name == shape.Table);

    private static ShapeReading Reading(KnownShape shape)
        => new(TableOf(shape)!.Kind, JsonSerializer.Deserialize<Dictionary<string, string>>(shape.Columns) ?? []);
}
