using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Emblems;

namespace AssetTags.Labels;

/// <summary>How labels are written for a thermal printer.</summary>
public sealed record LabelZplOptions
{
    /// <summary>The resolutions of ZPL printers' heads: 8, 11.8 and 23.6 dots a millimetre.</summary>
    public static IReadOnlyList<int> Resolutions { get; } = [203, 300, 600];

    /// <summary>What the labels show, laid onto the roll by <see cref="LabelDesigns.Choose"/>; <see langword="null"/> for what that chooses by itself.</summary>
    public LabelDesign? Design { get; init; }

    /// <summary>The head's resolution, one of <see cref="Resolutions"/>.</summary>
    public int Dpi { get; init; } = Resolutions[0];

    /// <summary>Who draws the symbol.</summary>
    public ZplSymbol Symbol { get; init; }

    /// <summary>An emblem for the middle of every symbol, which is drawn dot by dot then; <see langword="null"/> for none.</summary>
    public Emblem? Emblem { get; init; }

    /// <summary>How many of each label; the printer repeats it.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>Language of the words before a number.</summary>
    public Language Language { get; init; } = Language.Ukrainian;

    /// <summary>Told what becomes of each label, copy after copy, in order; before it is drawn.</summary>
    public Action<LabelOutcome>? Told { get; init; }

    /// <summary>Labels drawn at once; the bytes are the same for any number. As many as processors.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
