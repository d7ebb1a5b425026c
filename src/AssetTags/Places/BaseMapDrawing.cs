using System.Text;
using System.Text.Json;

namespace AssetTags.Places;

/// <summary>The GeoJSON of a base map, checked and reduced to what a map draws: shapes and their names.</summary>
public sealed class BaseMapDrawing
{
    /// <summary>How large a file may be, bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private BaseMapDrawing()
    {
    }

    /// <summary>A FeatureCollection; positions with six decimals (0.1 m) and without heights, features with no property but <c>name</c>.</summary>
    public string Content { get; private init; } = "";

    /// <summary>How many features it has.</summary>
    public int FeatureCount { get; private init; }

    /// <summary>How many positions they have.</summary>
    public int PositionCount { get; private init; }

    /// <summary>Why it cannot be used; <see langword="null"/> when it can.</summary>
    public Phrase? Fault { get; private init; }

    /// <summary>Reads a file.</summary>
    /// <param name="kind">What it shall draw: a boundary of polygons; streets of lines, polygons, or points of their houses.</param>
    /// <param name="file">UTF-8, with or without a byte order mark.</param>
    /// <remarks>Source: RFC 7946, which knows WGS-84 only, longitude first.</remarks>
    public static BaseMapDrawing Read(BaseMapKind kind, ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostBytes)
        {
            return Wrong(new(
                $"Файл має {file.Length / 1_048_576.0:0.#} МБ, можна не більше 5 МБ. Спростіть контури, наприклад у QGIS або mapshaper.",
                $"The file has {file.Length / 1_048_576.0:0.#} MB, at most 5 MB are allowed. Simplify the shapes, for instance in QGIS or mapshaper."));
        }

        try
        {
            using var json = JsonDocument.Parse(WithoutMark(file), new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Of(kind, json.RootElement);
        }
        catch (JsonException e)
        {
            return Wrong(new(
                $"Це не JSON: помилка в рядку {e.LineNumber + 1}, байт {e.BytePositionInLine + 1}. Потрібен файл GeoJSON в UTF-8.",
                $"This is no JSON: a mistake in line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}. A GeoJSON file in UTF-8 is needed."));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can write and text cannot hold.
            return Wrong(new("У файлі є знаки, яких не буває в Unicode.", "The file holds characters that Unicode does not know."));
        }
    }

    private static BaseMapDrawing Of(BaseMapKind kind, JsonElement root)
    {
        using var memory = new MemoryStream();
        using var writer = new Utf8JsonWriter(memory, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var features = new GeoJsonFeatures(kind, writer);
        if (features.Copy(root) is { } fault)
        {
            return Wrong(fault);
        }

        writer.Flush();
        return new BaseMapDrawing
        {
            Content = Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length),
            FeatureCount = features.Count,
            PositionCount = features.PositionCount,
        };
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> file)
        => file.Span.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;

    private static BaseMapDrawing Wrong(Phrase fault) => new() { Fault = fault };
}
