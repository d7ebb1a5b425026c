using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange;

/// <summary>The outcomes of <see cref="DetectFile"/>.</summary>
public abstract record DetectFileResult
{
    /// <summary>It is a table; its columns may still need a person’s word.</summary>
    public sealed record Detected(DetectedFile File) : DetectFileResult;

    /// <summary>It is no table that can be read.</summary>
    /// <param name="Reason">Why, and what to do.</param>
    public sealed record Unreadable(ImportIssue Reason) : DetectFileResult;
}

/// <summary>Looks at the beginning of a file: what it is, where its headers are, and what its columns hold.</summary>
public sealed class DetectFile(RegistryContext registry)
{
    private const int MostSamples = 3;

    /// <summary>Looks at it.</summary>
    public async Task<DetectFileResult> RunAsync(Guid communityId, string path, RegisterFileOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var known = options with { Shapes = await KnownShapes.OfAsync(registry, communityId, cancellation) };
        return TableGlance.At(path, known, out var refused) is { } glance
            ? new DetectFileResult.Detected(Describe(glance, known))
            : new DetectFileResult.Unreadable(refused!);
    }

    private static DetectedFile Describe(TableGlance glance, RegisterFileOptions options)
    {
        var best = HeaderSearch.Best(glance.Rows, options);
        var reading = new HeaderReading(best.Cells, best.Line, options.Shapes);
        var recognised = reading.Recognise(options.Table);
        var kind = (recognised as HeaderRecognition.Recognised)?.Header.Kind ?? options.Table;
        return new DetectedFile
        {
            Format = glance.Sheet is null ? RegisterFormat.Csv : RegisterFormat.Xlsx,
            EncodingName = glance.EncodingName,
            Delimiter = glance.Delimiter,
            Sheets = glance.Sheets,
            Sheet = glance.Sheet,
            HeaderLine = best.Line,
            Headers = best.Cells,
            Kind = kind,
            Columns = kind is { } table ? Columns(reading, table, [.. glance.Rows.Where(r => r.Line > best.Line)]) : [],
            IsRemembered = reading.IsKnown,
            Fault = (recognised as HeaderRecognition.Refused)?.Reason,
        };
    }

    private static List<DetectedColumn> Columns(HeaderReading reading, AssetKind kind, List<RegisterRow> below)
    {
        var columns = reading.ColumnsIn(kind, out var duplicates);
        return [.. columns.Select(c => new DetectedColumn(c.Header, c.Column, OriginOf(c, duplicates.Contains(c), kind, reading), SamplesOf(c, below)))];
    }

    private static ColumnOrigin OriginOf(HeaderColumn column, bool isRepeated, AssetKind kind, HeaderReading reading)
    {
        var detected = HeaderNames.Of(kind).Find(column.Header, out _);
        return isRepeated ? ColumnOrigin.Repeated
            : column.Header == RegisterHeader.RemarkHeader ? ColumnOrigin.Remark
            : reading.IsKnown && detected != column.Column ? ColumnOrigin.Corrected
            : column.Column is not { } known ? ColumnOrigin.Unknown
            : !column.IsOwn ? ColumnOrigin.Extension
            : HeaderNames.Fold(column.Header) is var header && (header == HeaderNames.Fold(known.Name) || header == HeaderNames.Fold(known.Title)) ? ColumnOrigin.Official
            : ColumnOrigin.Alias;
    }

    private static List<string> SamplesOf(HeaderColumn column, List<RegisterRow> below)
        => [.. below.Select(r => column.Index < r.Cells.Length ? CellText.Clean(r.Cells[column.Index]) : null).OfType<string>()
            .Distinct().Take(MostSamples).Select(t => CellReport.Shorten(t)!)];
}
