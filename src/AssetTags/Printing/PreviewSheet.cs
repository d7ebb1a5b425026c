using AssetTags.Labels;
using AssetTags.Publication;

namespace AssetTags.Printing;

/// <summary>A picture of one page of a print that is still to be.</summary>
/// <param name="File">An SVG file in true size.</param>
/// <param name="Labels">The labels on it.</param>
/// <param name="Samples">Those of them whose tag is still to be made: their codes are placeholders, and struck out.</param>
public sealed record SheetPicture(byte[] File, int Labels, int Samples);

/// <summary>Shows the very page that would be printed. Nothing is minted and nothing recorded.</summary>
/// <remarks>The paper is shown as it comes out: a printer's errors, which the printed file undoes, are not in it.</remarks>
public sealed class PreviewSheet(RegistryContext registry, PublicRegistry publicity)
{
    /// <summary>Draws a page.</summary>
    /// <param name="request">The print; its path does not matter.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns><see langword="null"/> when no label would lie on that page.</returns>
    /// <exception cref="ArgumentException">The format cannot be printed, or the start or copies are out of range.</exception>
    public async Task<SheetPicture?> RunAsync(PrintRequest request, long page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Copies, 1);
        var plan = await new PrintPlan(registry, request).ReadAsync(cancellation);
        var options = new LabelSheetOptions
        {
            Design = request.DesignOrDefault(),
            Slots = request.Slots(),
            Copies = request.Copies,
            Language = request.Language,
            Dpi = request.Dpi,
            Emblem = request.Emblem,
        };
        var labels = new PrintQueue(registry, publicity, request).LabelsAsync(plan, cancellation);
        var drawn = await LabelPage.DrawAsync(request.Format, labels, options, page, PrintQueue.Placeholder, cancellation);
        return drawn is null ? null : new SheetPicture(drawn.File, drawn.Labels, drawn.Samples);
    }
}
