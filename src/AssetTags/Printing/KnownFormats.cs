using AssetTags.Labels.Sheets;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>A sheet format that a community can print on.</summary>
/// <param name="Format">The format.</param>
/// <param name="IsOwn">Whether the community described it itself.</param>
public sealed record KnownFormat(SheetFormat Format, bool IsOwn);

/// <summary>The sheet formats of the product, and those of a community's own.</summary>
public sealed class KnownFormats(RegistryContext registry)
{
    /// <summary>Finds a format by its id or another name, as forgiving as <see cref="SheetFormats.Find"/>.</summary>
    /// <returns>The format, or <see langword="null"/> when none is called so.</returns>
    /// <exception cref="InvalidDataException">A format in the registry cannot be read: a newer version wrote it.</exception>
    public async Task<KnownFormat?> FindAsync(Guid communityId, string? name, CancellationToken cancellation)
    {
        return SheetFormats.Find(name) is { } known ? new KnownFormat(known, IsOwn: false)
            : (await OwnAsync(communityId, cancellation)).FirstOrDefault(f => f.IsCalled(name ?? "")) is { } own ? new KnownFormat(own, IsOwn: true)
            : null;
    }

    /// <summary>All of them: the product's, the default first, then the community's by id.</summary>
    /// <exception cref="InvalidDataException">A format in the registry cannot be read: a newer version wrote it.</exception>
    public async Task<IReadOnlyList<KnownFormat>> AllAsync(Guid communityId, CancellationToken cancellation)
        => [.. SheetFormats.All.Select(f => new KnownFormat(f, IsOwn: false)), .. (await OwnAsync(communityId, cancellation)).Select(f => new KnownFormat(f, IsOwn: true))];

    private async Task<IReadOnlyList<SheetFormat>> OwnAsync(Guid communityId, CancellationToken cancellation)
    {
        var kept = await registry.LabelDefinitions.AsNoTracking()
            .Where(d => d.CommunityId == communityId && d.Kind == LabelDefinitionKind.SheetFormat && d.RemovedAt == null)
            .Select(d => d.Json).ToListAsync(cancellation);
        return [.. kept.Select(Parse).OrderBy(f => f.Id, StringComparer.Ordinal)];
    }

    private static SheetFormat Parse(string json)
    {
        var file = SheetFormatFile.Read(json);
        return file.Fault is { } fault ? throw new InvalidDataException(fault.ToString()) : file.Formats[0].Format;
    }
}
