using AssetTags.Journal;
using AssetTags.Labels.Sheets;

namespace AssetTags.Printing;

/// <summary>The outcomes of <see cref="KeepSheetFormats"/>.</summary>
public abstract record KeepSheetFormatsResult
{
    /// <summary>All of them are in the registry now.</summary>
    /// <param name="Formats">Each format and what became of it.</param>
    public sealed record Kept(IReadOnlyList<(SheetFormat Format, KeepLabelDefinitionResult Result)> Formats) : KeepSheetFormatsResult;

    /// <summary>A name belongs to another format; nothing changed.</summary>
    /// <param name="Format">The format that was to be kept.</param>
    /// <param name="Name">Its id or name that is taken.</param>
    /// <param name="By">Whose it is.</param>
    public sealed record NameTaken(SheetFormat Format, string Name, KnownFormat By) : KeepSheetFormatsResult;
}

/// <summary>Keeps sheet formats of a community's own in its registry: all of a file or none.</summary>
public sealed class KeepSheetFormats(RegistryContext registry, KnownFormats known, KeepLabelDefinition keep, JournaledWrite write)
{
    /// <summary>Keeps formats; one of the same id takes the place of the former.</summary>
    /// <param name="communityId">Whose they are.</param>
    /// <param name="file">The formats.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    /// <exception cref="ArgumentException">The file has a <see cref="SheetFormatFile.Fault"/>.</exception>
    public Task<KeepSheetFormatsResult> RunAsync(Guid communityId, SheetFormatFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Fault is { } fault ? throw new ArgumentException(fault.ToString(), nameof(file))
            : write.RunAsync<KeepSheetFormatsResult>("label-definition.keep", (_, inner) => KeepAsync(communityId, file, inner), cancellation);
    }

    private async Task<KeepSheetFormatsResult> KeepAsync(Guid communityId, SheetFormatFile file, CancellationToken cancellation)
    {
        await registry.LockCommunityAsync(communityId, cancellation);
        var ids = file.Formats.Select(f => f.Format.Id).ToHashSet(StringComparer.Ordinal);
        var others = (await known.AllAsync(communityId, cancellation)).Where(f => !f.IsOwn || !ids.Contains(f.Format.Id)).ToList();
        foreach (var format in file.Formats.Select(f => f.Format))
        {
            foreach (var name in format.Names.Prepend(format.Id))
            {
                if (others.Find(other => other.Format.IsCalled(name)) is { } owner)
                {
                    return new KeepSheetFormatsResult.NameTaken(format, name, owner);
                }
            }
        }

        var kept = new List<(SheetFormat, KeepLabelDefinitionResult)>();
        foreach (var (format, json) in file.Formats)
        {
            kept.Add((format, await keep.KeepAsync(communityId, LabelDefinitionKind.SheetFormat, format.Id, json, cancellation)));
        }

        return new KeepSheetFormatsResult.Kept(kept);
    }
}
