using System.Globalization;
using System.Text;
using AssetTags.Tags;

namespace AssetTags.Benchmarks;

/// <summary>What label sheets are printed from, as CSV: community, name, address, number, host, code and what the symbol holds.</summary>
internal static class SampleLabels
{
    /// <summary>Seventeen characters, as councils have them: version 3 at level Q.</summary>
    public const string Host = "qr.example.gov.ua";

    public static void Write(string path, int labels)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        file.WriteLine("community,name,address,number,host,code,payload");
        for (var i = 0; i < labels; i++)
        {
            string[] row =
            [
                "Прикладівська міська територіальна громада", SampleRegister.Title(i),
                $"{SampleRegister.Street(i)}, {SampleRegister.HouseNumber(i)}", SampleRegister.InventoryNumber(i), Host, Code(i).Symbols, Payload(i),
            ];
            file.WriteLine(string.Join(',', row.Select(SampleRegister.Field)));
        }
    }

    /// <summary>The text of a label's symbol, as AssetTags would write it.</summary>
    public static string Payload(int label) => $"HTTPS://{Host.ToUpperInvariant()}/{Code(label).Symbols}";

    /// <summary>The same valid code for the same label: nine scattered symbols and the check symbol that fits them.</summary>
    public static TagCode Code(int label)
    {
        const string digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var symbols = string.Create(TagCode.SymbolCount - 1, (ulong)(label + 1) * 0x9E3779B97F4A7C15, (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++, bits >>= 5)
            {
                text[i] = digits[(int)(bits & 31)];
            }
        });
        foreach (var check in digits)
        {
            if (TagCode.TryParse(symbols + check, out var code))
            {
                return code;
            }
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"No check symbol fits label {label}."));
    }
}
