using System.Text.Json;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels.Designs;

/// <summary>The designs that are built in, from <c>LabelDesigns.json</c>, and which one a sheet gets.</summary>
/// <remarks>Sizes were found by drawing, rendering at one bit a dot, looking and decoding.</remarks>
public static class LabelDesigns
{
    private static readonly Lazy<IReadOnlyList<LabelDesign>> s_all = new(() => Read());

    /// <summary>All of them, grouped by use.</summary>
    public static IReadOnlyList<LabelDesign> All => s_all.Value;

    /// <summary>Finds a design by its id, one's own before those that are built in; case and × or х for x are forgiven.</summary>
    /// <returns>The design as it is kept, or <see langword="null"/> when none is called so.</returns>
    public static LabelDesign? Find(string? name, IReadOnlyList<LabelDesign> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return own.Concat(All).FirstOrDefault(design => Key(design.Id) == Key(name ?? ""));
    }

    /// <summary>Chooses a design for a sheet's labels and lays it onto them.</summary>
    /// <param name="format">The sheet.</param>
    /// <param name="name">A design's id, which is taken or refused; a use (<c>office</c>, <c>outdoor</c>…), of which the largest that fits is
    /// taken; <see langword="null"/> for office, on round labels round.</param>
    /// <param name="own">Designs of the community's own.</param>
    /// <returns>The design in the label's own millimetres, enlarged where the label is clearly larger; or what was wrong and would be right.</returns>
    public static (LabelDesign? Design, Phrase? Fault) Choose(SheetFormat format, string? name, IReadOnlyList<LabelDesign> own)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(own);
        if (name is not null && Find(name, own) is { } exact)
        {
            return DesignPlacement.Onto(exact, format) is { } placed ? (placed.Design, null) : (null, DoesNotFit(exact.Id, [exact], format, own));
        }

        var use = DesignPlacement.IsRound(format) ? LabelUse.Round : LabelUse.Office;
        if (name is not null && !IsUse(name, out use))
        {
            return (null, LabelMessages.Unknown(name, [.. Uses.Select(WordOf), .. own.Concat(All).Select(design => design.Id)]));
        }

        var meant = own.Where(design => design.Use == use).Concat(All.Where(design => design.Use == use)).ToList();
        return Best(meant, format) is { } best ? (best, null)
            : (null, name is null ? LabelMessages.NoDesign(format) : DoesNotFit(WordOf(use), meant, format, own));
    }

    /// <summary>The uses, in the order of lists.</summary>
    public static IReadOnlyList<LabelUse> Uses { get; } = Enum.GetValues<LabelUse>();

    /// <summary>A use as people type it.</summary>
    public static string WordOf(LabelUse use) => JsonNamingPolicy.CamelCase.ConvertName(use.ToString());

    private static LabelDesign? Best(IEnumerable<LabelDesign> designs, SheetFormat format)
    {
        (LabelDesign Design, double Scale)? best = null;
        var most = 0.0;
        foreach (var design in designs)
        {
            // What a design was made for counts more than what it is enlarged to.
            if (DesignPlacement.Onto(design, format) is { } placed && design.WidthMm * design.HeightMm * placed.Scale > most * 1.001)
            {
                (best, most) = (placed, design.WidthMm * design.HeightMm * placed.Scale);
            }
        }

        return best?.Design;
    }

    private static Phrase DoesNotFit(string name, IReadOnlyList<LabelDesign> meant, SheetFormat format, IReadOnlyList<LabelDesign> own)
    {
        var sizes = meant.Select(DesignPlacement.LeastSize).Distinct().ToList();
        var needed = new Phrase(string.Join(", ", sizes.Select(s => s.Uk)), string.Join(", ", sizes.Select(s => s.En)));
        var others = own.Concat(All).Where(design => DesignPlacement.Onto(design, format) is not null).Select(design => design.Id);
        return LabelMessages.DoesNotFit(name, needed, format, [.. others]);
    }

    private static bool IsUse(string name, out LabelUse use)
        => Enum.TryParse(name, ignoreCase: true, out use) && !int.TryParse(name, out _);

    private static List<LabelDesign> Read()
    {
        using var json = typeof(LabelDesigns).Assembly.GetManifestResourceStream("Labels/LabelDesigns.json")!;
        return JsonSerializer.Deserialize<List<LabelDesign>>(json, DesignJson.Options)!;
    }

    private static string Key(string name)
        => string.Concat(name.ToUpperInvariant().Select(c => c is '×' or 'Х' ? 'X' : c).Where(c => char.IsLetterOrDigit(c)));
}
