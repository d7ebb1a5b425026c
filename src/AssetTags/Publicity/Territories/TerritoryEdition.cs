using System.Globalization;
using System.Text;

namespace AssetTags.Publicity.Territories;

/// <summary>One edition of the official list.</summary>
/// <param name="Name">What it is called: its date, or a name somebody gave it.</param>
/// <param name="Periods">Every period of every territory.</param>
public sealed record TerritoryEdition(string Name, IReadOnlyList<TerritoryPeriod> Periods)
{
    private const string Resource = "Publicity/Territories.csv";
    private static readonly Lazy<TerritoryEdition> s_builtIn = new(ReadBuiltIn);

    /// <summary>The edition that came with the program.</summary>
    public static TerritoryEdition BuiltIn => s_builtIn.Value;

    /// <summary>The edition as a compact CSV, which <see cref="TerritoryReader"/> reads again.</summary>
    public string Write()
    {
        var text = new StringBuilder($"# {Name}\n{TerritoryReader.CompactHeader}\n");
        foreach (var p in Periods)
        {
            text.Append(CultureInfo.InvariantCulture, $"{p.Katottg},{TerritoryWords.Of(p.Category)},{p.From:yyyy-MM-dd},{p.To:yyyy-MM-dd},{(p.IsPartial ? "1" : "")}\n");
        }

        return text.ToString();
    }

    private static TerritoryEdition ReadBuiltIn()
    {
        using var stream = typeof(TerritoryEdition).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return TerritoryReader.Read(reader.ReadToEnd(), "").Edition ?? throw new InvalidDataException(Resource);
    }
}
