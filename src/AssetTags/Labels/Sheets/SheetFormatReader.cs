using System.Text.Json;

namespace AssetTags.Labels.Sheets;

/// <summary>Reads one sheet format from its JSON object.</summary>
internal sealed class SheetFormatReader(JsonElement json, int? number)
{
    private readonly JsonFields _fields = new(json);

    /// <summary>The first mistake with its place.</summary>
    public Phrase? Fault => Placed(_fields.Fault);

    /// <summary>Reads.</summary>
    /// <returns>The format, or <see langword="null"/> when there is a <see cref="Fault"/>.</returns>
    public SheetFormat? Read()
    {
        var kind = _fields.Choice<SheetKind>("kind");
        var shape = _fields.Choice<LabelShape>("shape");
        var width = _fields.Number("labelWidthMm");
        var height = _fields.Number("labelHeightMm", shape == LabelShape.Round ? width : null);
        var grids = Grids(kind == SheetKind.Roll, width, height);
        var format = new SheetFormat
        {
            Id = _fields.Word("id"),
            Names = _fields.Words("names"),
            Title = _fields.Word("title", ""),
            Kind = kind,
            Shape = shape,
            PageWidthMm = _fields.Number("pageWidthMm", kind == SheetKind.Roll ? width : null),
            PageHeightMm = _fields.Number("pageHeightMm", kind == SheetKind.Roll ? height : null),
            LabelWidthMm = width,
            LabelHeightMm = height,
            Columns = grids[0].Columns,
            Rows = grids[0].Rows,
            OriginXMm = grids[0].OriginXMm,
            OriginYMm = grids[0].OriginYMm,
            PitchXMm = grids[0].PitchXMm,
            PitchYMm = grids[0].PitchYMm,
            MoreGrids = [.. grids.Skip(1)],
            CornerRadiusMm = _fields.Number("cornerRadiusMm", shape == LabelShape.Round ? width / 2 : 0),
            SafeMarginMm = _fields.Number("safeMarginMm", kind == SheetKind.Roll ? 1 : 1.5),
            Dpi = kind == SheetKind.Roll ? _fields.Number("dpi", 203.2) : null,
            GapMm = kind == SheetKind.Roll ? _fields.Number("gapMm", 0) : null,
            IsChecked = _fields.Flag("isChecked"),
            Source = _fields.Word("source", ""),
        };
        _fields.NothingElse();
        return _fields.Fault is null ? format : null;
    }

    /// <summary>A mistake with the format it is in.</summary>
    public Phrase? Placed(Phrase? fault)
    {
        var id = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        return fault is not { } wrong ? null
            : id is not null ? new Phrase($"{id}: {wrong.Uk}", $"{id}: {wrong.En}")
            : number is not null ? new Phrase($"Формат {number}: {wrong.Uk}", $"Format {number}: {wrong.En}") : wrong;
    }

    private List<SheetGrid> Grids(bool isRoll, double width, double height)
    {
        if (isRoll)
        {
            return [Grid(_fields, new SheetGrid(1, 1, 0, 0, width, height)), .. Grids("moreGrids")];
        }

        var grids = Grids("grids");
        return grids.Count > 0 ? grids : [Grid(_fields, null), .. Grids("moreGrids")];
    }

    private List<SheetGrid> Grids(string name) => [.. _fields.Objects(name).Select((fields, i) =>
    {
        var grid = Grid(fields, null);
        fields.NothingElse();
        _fields.Take(fields.Fault, new($"{name} {i + 1}", $"{name} {i + 1}"));
        return grid;
    })];

    // One column needs no step to the next.
    private static SheetGrid Grid(JsonFields fields, SheetGrid? known)
    {
        var columns = fields.Whole("columns", known?.Columns);
        var rows = fields.Whole("rows", known?.Rows);
        return new SheetGrid(
            columns, rows, fields.Number("originXMm", known?.OriginXMm), fields.Number("originYMm", known?.OriginYMm),
            fields.Number("pitchXMm", columns == 1 ? 0 : known?.PitchXMm), fields.Number("pitchYMm", rows == 1 ? 0 : known?.PitchYMm));
    }
}
