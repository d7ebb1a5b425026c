using System.Diagnostics;
using System.Globalization;
using AssetTags.Assets;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace AssetTags.Tests.Exchange;

/// <summary>Whatever comes from outside, reading ends, and it ends in values.</summary>
public class RobustnessTests
{
    private const int MutationsPerFile = 500;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(2000);
    private static readonly string[] s_more = ["status", "lat", "kind", "примітка"];
    private static readonly AssetRowReader[] s_readers = [.. OfficialTable.All.Select(NewReader)];
    private static readonly string[] s_dateFormats = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd'T10:15:00'"];
    private static readonly NumberFormatInfo s_spaced = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," };

    private static readonly string[] s_oddTexts =
    [
        "", " ", "\0", "\uD800", "\uDC00x", "-", "−", ".", ",", "1", "0", "1 ", "1 234", "1234567890", "12345678-", "12345678-1", "1E+9", "9E", "E+",
        "null", "Невідомо", "2024-01-31T", "2024-01-31Тx", "--------------", "....-..-..", "31.12.9999", "0.0.0000", "99999999999999999999999999999", "(", ")", "()",
        "\uFEFF", "\u200B", "'", "а'", "'а'", "’", "%", "100%", "UA", "ух", "УА80000000000093317", "\r\n", "\t", "🏛", "е\u0301", "３", "٣", "10.-", "10-", "x", "***",
        "7.9228162514264337593543950336", "79228162514264337593543950335", "-79228162514264337593543950335",
    ];

    [Test]
    public void Any_text_in_any_cell_is_read_or_doubted()
        => Check.One(s_config, Prop.ForAll(ArbMap.Default.ArbFor<string?[]>(), cells =>
        {
            foreach (var kind in Enum.GetValues<AssetKind>())
            {
                var reader = ReaderOf(kind, out var width);
                Use(reader.Read(new RegisterRow(2, Stretch(cells ?? [], width))));
            }
        }));

    [Test]
    public void Any_odd_text_in_any_cell_is_read_or_doubted()
    {
        var random = new Random(835);
        for (var i = 0; i < 3000; i++)
        {
            var reader = ReaderOf((AssetKind)(i % 3), out var width);
            var cells = Enumerable.Range(0, width).Select(_ => OddText(random) + (random.Next(3) == 0 ? OddText(random) : "")).ToArray();
            Use(reader.Read(new RegisterRow(2, cells)));
        }
    }

    [Test]
    public void A_decimal_written_with_either_separator_is_read_back()
        => Check.One(s_config, Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), number =>
        {
            var dot = number.ToString(CultureInfo.InvariantCulture);
            return Area(dot) == number && Area(dot.Replace('.', ',')) == number
                && (Math.Abs(number) > 1e12m || Area(number.ToString("#,0.############################", s_spaced)) == number);
        }));

    [Test]
    public void A_date_is_read_back_from_every_spelling()
        => Check.One(s_config, Prop.ForAll(ArbMap.Default.ArbFor<DateTime>(), moment =>
        {
            var date = DateOnly.FromDateTime(moment);
            return s_dateFormats.All(f => Registered(date.ToString(f, CultureInfo.InvariantCulture)) == date);
        }));

    [TestCase("kyiv", TestName = "A broken CSV never throws and never hangs")]
    [TestCase("cp1251", TestName = "A broken Windows-1251 CSV never throws and never hangs")]
    [TestCase("18_buildings.example.xlsx", TestName = "A broken workbook of buildings never throws and never hangs")]
    [TestCase("18_movableProperty.example.xlsx", TestName = "A broken workbook of movable property never throws and never hangs")]
    public void A_broken_file_never_throws_and_never_hangs(string name)
    {
        var whole = Bytes(name);
        var random = new Random(835);
        for (var i = 0; i < MutationsPerFile; i++)
        {
            using var file = RegisterText.Of(Mutate(whole, random));
            var watch = Stopwatch.StartNew();
            if (RegisterFile.Open(file.Path) is RegisterOpening.Opened opened)
            {
                using var register = opened.File;
                foreach (var row in register.ReadAssets())
                {
                    Use(row);
                }
            }

            Assert.That(watch.Elapsed, Is.LessThan(s_longest), $"{name}, mutation {i}");
        }
    }

    private static string OddText(Random random) => s_oddTexts[random.Next(s_oddTexts.Length)];

    private static void Use(AssetRow row)
    {
        Assert.That(row.Issues.Select(i => i.Message.Uk), Is.All.Not.Empty);
        if (row.HasErrors)
        {
            return;
        }

        var asset = row.Applied();
        var (official, extra, name) = (asset.OfficialValues, asset.ExtraValues, asset.Name);
        row.ApplyTo(asset);
        Assert.That((asset.OfficialValues, asset.ExtraValues, asset.Name), Is.EqualTo((official, extra, name)));
        Assert.That(name, Is.Not.Empty);
        foreach (var column in OfficialTable.Of(row.Kind).Columns)
        {
            _ = column.TextOf(asset);
        }
    }

    private static AssetRowReader ReaderOf(AssetKind kind, out int width)
    {
        width = OfficialTable.Of(kind).Columns.Count + s_more.Length;
        return s_readers[(int)kind];
    }

    private static AssetRowReader NewReader(OfficialTable table)
        => new(((HeaderRecognition.Recognised)RegisterHeader.Recognise([.. table.Columns.Select(c => c.Name), .. s_more], table.Kind)).Header);

    private static string?[] Stretch(string?[] cells, int width)
        => [.. Enumerable.Range(0, width).Select(i => cells.Length == 0 ? null : cells[i % cells.Length])];

    private static decimal? Area(string cell) => (decimal?)One("area", cell);

    private static DateOnly? Registered(string cell) => (DateOnly?)One("registrationDate", cell);

    private static object? One(string name, string cell)
    {
        var column = OfficialTable.Of(AssetKind.Building).Columns.Single(c => c.Name == name);
        var header = ((HeaderRecognition.Recognised)RegisterHeader.Recognise(["id", name], AssetKind.Building)).Header;
        return column.Get(new AssetRowReader(header).Read(new RegisterRow(2, ["1", cell])).Applied());
    }

    private static byte[] Bytes(string name) => name switch
    {
        "kyiv" => File.ReadAllBytes(RealRegistersTests.Kyiv),
        "cp1251" => TextEncodings.Windows1251.GetBytes(File.ReadAllText(RealRegistersTests.Kyiv)),
        _ => File.ReadAllBytes(RealRegistersTests.Data(name)),
    };

    private static byte[] Mutate(byte[] whole, Random random)
    {
        var bytes = (byte[])whole.Clone();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
