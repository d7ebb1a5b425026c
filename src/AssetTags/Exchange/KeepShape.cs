using System.Text.Encodings.Web;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Exchange.Tables;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Exchange;

/// <summary>How the columns of one file, and of every later one with the same headers, shall be read.</summary>
/// <param name="CommunityId">The community.</param>
/// <param name="Headers">The headers as <see cref="DetectedFile.Headers"/> has them.</param>
/// <param name="Kind">The table.</param>
/// <param name="Columns">Header (<see cref="DetectedColumn.Header"/>) to the name of an official column; an empty text keeps a column as it is.</param>
public sealed record KeepShapeRequest(Guid CommunityId, IReadOnlyList<string?> Headers, AssetKind Kind, IReadOnlyDictionary<string, string> Columns);

/// <summary>The outcomes of <see cref="KeepShape"/>.</summary>
public abstract record KeepShapeResult
{
    /// <summary>Files of this shape are read so from now on.</summary>
    public sealed record Kept : KeepShapeResult;

    /// <summary>They cannot be read so; nothing changed.</summary>
    /// <param name="Column">The header it is about, or <see langword="null"/> for all of them.</param>
    /// <param name="Reason">What is wrong, and what would be right.</param>
    public sealed record Refused(string? Column, Phrase Reason) : KeepShapeResult;
}

/// <summary>Remembers what somebody said about the columns of a file; the command line reads such files so, too.</summary>
public sealed class KeepShape(RegistryContext registry, JournaledWrite write)
{
    private const int MostColumns = 500;
    private static readonly string[] s_identifying = ["id", "uid", "cadastralId", "inventoryNumber"];
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Remembers it.</summary>
    public async Task<KeepShapeResult> RunAsync(KeepShapeRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (WhyNot(request) is { } refused)
        {
            return refused;
        }

        var (shape, table) = (FileShape.Of(request.Headers), OfficialTable.Of(request.Kind).Name);
        var columns = JsonSerializer.Serialize(new SortedDictionary<string, string>(request.Columns.ToDictionary(), StringComparer.Ordinal), s_relaxed);
        return await write.RunAsync("import.shape", async (_, inner) =>
        {
            await registry.LockCommunityAsync(request.CommunityId, inner);
            var known = await registry.KnownShapes.SingleOrDefaultAsync(s => s.CommunityId == request.CommunityId && s.Shape == shape, inner);
            if (known is null)
            {
                registry.Add(new KnownShape { CommunityId = request.CommunityId, Shape = shape, Table = table, Columns = columns });
            }
            else if ((known.Table, known.Columns) != (table, columns))
            {
                (known.Table, known.Columns) = (table, columns);
            }

            return (KeepShapeResult)new KeepShapeResult.Kept();
        }, cancellation);
    }

    private static KeepShapeResult.Refused? WhyNot(KeepShapeRequest request)
    {
        var headers = new HeaderReading(request.Headers, 1).ColumnsIn(request.Kind, out _).Select(c => c.Header).ToHashSet(StringComparer.Ordinal);
        if (headers.Count > MostColumns || request.Columns.Keys.Any(c => !headers.Contains(c)))
        {
            return new(null, new("Це стовпці іншого файлу. Відкрийте файл ще раз.", "These are the columns of another file. Open the file again."));
        }

        foreach (var (header, name) in request.Columns.Where(c => c.Value.Length > 0))
        {
            if (ShapeReading.Named(request.Kind, name, out _) is not { } column)
            {
                return new(header, new($"У таблиці немає стовпця «{name}». Виберіть інший.", $"The table has no column “{name}”. Choose another."));
            }

            if (request.Columns.FirstOrDefault(c => c.Value == name && c.Key != header) is { Key: { } other })
            {
                return new(header, new(
                    $"«{header}» і «{other}» не можуть обидва бути стовпцем «{column.Title}». Для одного виберіть інший або збережіть його як додатковий.",
                    $"“{header}” and “{other}” cannot both be the column “{column.Name}”. Choose another for one of them, or keep it as an extra."));
            }
        }

        return request.Columns.Values.Any(s_identifying.Contains) ? null : new(null, new(
            "Немає стовпця, за яким впізнати об’єкт. Вкажіть, де ідентифікатор або інвентарний номер.",
            "No column tells one asset from another. Say which one is the identifier or the inventory number."));
    }
}
