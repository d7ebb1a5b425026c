using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Publication;
using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>Shows an asset's label before paper is spent. Nothing is minted and nothing recorded.</summary>
public sealed class PreviewLabel(RegistryContext registry, PublicRegistry publicity)
{
    /// <summary>The code shown for an asset that has no tag yet: its check is right, and nobody takes it for a real one.</summary>
    public static TagCode SampleCode => PrintQueue.Placeholder;

    /// <summary>Draws the label of the first asset that is asked for.</summary>
    /// <param name="request">Which asset, format, resolution and language; how many and where to does not matter.</param>
    /// <param name="kind">The kind of picture.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ArgumentException">The format cannot be printed.</exception>
    public async Task<PreviewResult> RunAsync(PrintRequest request, PictureKind kind, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var label = await FirstAsync(request, cancellation);
        if (label is null)
        {
            return new PreviewResult.NothingToShow();
        }

        var options = new PictureOptions(kind) { Design = request.Design, Emblem = request.Emblem, Dpi = request.Dpi, Language = request.Language };
        return LabelPreview.Draw(request.Format, label, options, out var refusal) is { } picture
            ? new PreviewResult.Drawn(picture, label)
            : new PreviewResult.Refused(refusal!);
    }

    private async Task<LabelContent?> FirstAsync(PrintRequest request, CancellationToken cancellation)
    {
        var plan = await new PrintPlan(registry, request).ReadAsync(cancellation);
        await foreach (var label in new PrintQueue(registry, publicity, request).LabelsAsync([.. plan.Take(1)], cancellation))
        {
            return label;
        }

        return null;
    }
}

/// <summary>The outcomes of <see cref="PreviewLabel"/>.</summary>
public abstract record PreviewResult
{
    /// <summary>There is a picture.</summary>
    /// <param name="Picture">The picture, and what to know of it.</param>
    /// <param name="Label">What the label says.</param>
    public sealed record Drawn(LabelPicture Picture, LabelContent Label) : PreviewResult
    {
        /// <summary>Whether the asset has no tag yet, so that the code is not real.</summary>
        public bool IsSample => Label.Code == PreviewLabel.SampleCode;
    }

    /// <summary>No asset answers to the filter.</summary>
    public sealed record NothingToShow : PreviewResult;

    /// <summary>The label would lie.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(LabelRefusal Refusal) : PreviewResult;
}
