using AssetTags.Labels.Designs;

namespace AssetTags.Printing;

/// <summary>What the design of a run is today.</summary>
/// <param name="Kept">The design as it is kept; <see langword="null"/> when it is gone, or the run does not tell it.</param>
/// <param name="Hash">Its hash as it would be printed now, empty when it cannot be; <see langword="null"/> when that is not known.</param>
internal sealed record PresentDesign(LabelDesign? Kept, string? Hash)
{
    /// <summary>Whether the run's labels would look otherwise now; a run that does not tell its design is not called changed.</summary>
    public bool IsChangedSince(PrintRun run) => run.DesignHash is { } then && Hash is { } now && then != now;

    /// <summary>Whether labels of the run can be composed again, to compare what they say.</summary>
    public bool IsGoneSince(PrintRun run) => run.Design is not null && Kept is null;
}

/// <summary>Finds today's designs of runs, each combination of format and design once.</summary>
internal sealed class PresentDesigns(KnownFormats formats, IReadOnlyList<LabelDesign> own)
{
    private readonly Dictionary<(string Format, string? Design, bool IsPlate), PresentDesign> _known = [];

    /// <exception cref="InvalidDataException">A format in the registry cannot be read: a newer version wrote it.</exception>
    public async Task<PresentDesign> OfAsync(PrintRun run, CancellationToken cancellation)
    {
        var key = (run.Format, run.Design, run.IsPlate);
        if (!_known.TryGetValue(key, out var present))
        {
            _known.Add(key, present = await FindAsync(run, cancellation));
        }

        return present;
    }

    private async Task<PresentDesign> FindAsync(PrintRun run, CancellationToken cancellation)
    {
        if (run.Design is null || LabelDesigns.Find(run.Design, own) is not { } kept)
        {
            return new PresentDesign(null, run.Design is null ? null : "");
        }

        // A plate is scaled as a whole, and its run remembers the design as it is kept.
        if (run.IsPlate)
        {
            return new PresentDesign(kept, DesignJson.HashOf(kept));
        }

        if (await formats.FindAsync(run.CommunityId, run.Format, cancellation) is not { Format: var format })
        {
            return new PresentDesign(kept, null);
        }

        return new PresentDesign(kept, LabelDesigns.Choose(format, run.Design, own).Design is { } laid ? DesignJson.HashOf(laid) : "");
    }
}
