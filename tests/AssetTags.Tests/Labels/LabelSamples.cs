using System.Runtime.CompilerServices;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Tags;

namespace AssetTags.Tests.Labels;

/// <summary>Labels as councils have them: short, usual and far too long.</summary>
internal static class LabelSamples
{
    public const string Host = "qr.example.gov.ua";

    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly string[] s_names =
    [
        "Є столик", "Комп'ютер Lenovo ThinkCentre M70q", "Дошка оголошень 2×1 м", "Зупинка \"Агро кооператив\"",
        "КОМУНАЛЬНЕ НЕКОМЕРЦІЙНЕ ПІДПРИЄМСТВО \"ЦЕНТР ПЕРВИННОЇ МЕДИКО-САНІТАРНОЇ ДОПОМОГИ № 2\" ДЕСНЯНСЬКОГО РАЙОНУ М. КИЄВА",
        "Багатофункціональний лазерний пристрій Canon i-SENSYS MF3010 із запасним картриджем, кабелем USB, інструкцією українською мовою, гарантійним талоном та коробкою",
        "Ґанок приміщення їдальні",
    ];

    public static LabelContent Label(int number, string? name = null) => new()
    {
        Code = Code(number),
        Host = Host,
        Community = "Ладижинська міська територіальна громада",
        CommunityShort = "Ладижинська громада",
        Name = name ?? s_names[number % s_names.Length],
        Number = number % 7 == 4 ? $"10131{number:D4}/0001-17" : $"10146{number:D4}",
        Address = number % 5 == 3 ? "просп. Володимира Івасюка (просп. Героїв Сталінграда), 26-А, корп. 3" : $"вул.Процишина, {number % 90}, каб. 14",
    };

    public static IReadOnlyList<LabelContent> Many(int count) => [.. Enumerable.Range(1, count).Select(number => Label(number))];

    /// <summary>A code that follows from a number, well mixed.</summary>
    public static TagCode Code(int number)
    {
        var bits = (ulong)number * 0x9E3779B97F4A7C15UL;
        var nine = string.Concat(Enumerable.Range(0, 9).Select(i => Symbols[(int)(bits >> (59 - (5 * i))) & 31]));
        return Symbols.Select(check => TagCode.TryParse(nine + check, out var code) ? code : default).First(code => !code.IsNone);
    }

    public static async IAsyncEnumerable<LabelContent> StreamAsync(
        IEnumerable<LabelContent> labels, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var label in labels)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return label;
        }
    }

    public static async Task<LabelSheetReport> WriteAsync(string path, SheetFormat format, IEnumerable<LabelContent> labels, LabelSheetOptions? options = null)
    {
        await using var file = File.Create(path);
        return await LabelSheets.WriteAsync(file, format, StreamAsync(labels), options ?? new LabelSheetOptions(), null, default);
    }

    public static async Task<LabelSheetReport> ReportAsync(SheetFormat format, params LabelContent[] labels)
        => await LabelSheets.WriteAsync(Stream.Null, format, StreamAsync(labels), new LabelSheetOptions(), null, default);
}
