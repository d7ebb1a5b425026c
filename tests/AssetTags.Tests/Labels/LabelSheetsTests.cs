using AssetTags.Labels;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;
using static AssetTags.Tests.Labels.LabelSamples;

namespace AssetTags.Tests.Labels;

public class LabelSheetsTests
{
    private static readonly SheetFormat s_tiny = SheetFormats.Find("L4732")!;

    [Test]
    public async Task The_same_labels_give_the_same_bytes_on_one_core_and_on_many()
    {
        var one = await BytesAsync(new LabelSheetOptions { Parallelism = 1 });
        var again = await BytesAsync(new LabelSheetOptions { Parallelism = 1 });
        var many = await BytesAsync(new LabelSheetOptions { Parallelism = 4 });

        Assert.That((again.SequenceEqual(one), many.SequenceEqual(one)), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task A_half_used_sheet_is_begun_at_its_first_free_place()
    {
        using var folder = new TemporaryFolder();
        var report = await WriteAsync(folder["a.pdf"], SheetFormats.Default, Many(4), new LabelSheetOptions { Slots = SheetSlots.Starting(SheetFormats.Default, 23) });

        var page = await GrayImage.RenderAsync(folder["a.pdf"], 72);

        Assert.Multiple(() =>
        {
            Assert.That((report.FirstPosition?.Slot, report.LastPosition?.Page, report.LastPosition?.Slot, report.Pages), Is.EqualTo((23, 2L, 2, 2L)));
            Assert.That(page.Crop(0, 0, page.Width, 730).Ink().Bottom, Is.Zero, "the used rows stay white");
            Assert.That(page.Ink().Left, Is.GreaterThan(198), "and so does place 22");
        });
    }

    [Test]
    public void Slots_of_another_sheet_are_refused_before_anything_is_written()
        => Assert.That(() => BytesAsync(new LabelSheetOptions { Slots = SheetSlots.Starting(s_tiny) }), Throws.ArgumentException.With.Message.Contains("L4732"));

    [Test]
    public async Task Copies_of_a_label_lie_side_by_side()
    {
        using var folder = new TemporaryFolder();
        var report = await WriteAsync(folder["a.pdf"], SheetFormats.Default, Many(2), new LabelSheetOptions { Copies = 3 });

        var text = await ExternalTool.RunAsync("pdftotext", "-raw", folder["a.pdf"], "-");
        var codes = text.Split('\n').Where(line => line.Length == 11 && line[5] == '-');

        Assert.Multiple(() =>
        {
            Assert.That(codes, Is.EqualTo(Enumerable.Range(0, 6).Select(i => Code(1 + (i / 3)).ToString())));
            Assert.That(report.Labels, Is.EqualTo(6));
        });
    }

    [TestCase("a.ua", 25)]
    [TestCase("qr.kyiv.ua", 25)]
    [TestCase("qr.dnipro.gov.ua", 29)]
    [TestCase("qr.maino.dnipro.dp.gov.ua.ua", 29)]
    [TestCase("qr.maino.dnipro.dp.gov.ua.qr.maino.dp.ua", 33)]
    public async Task A_symbol_is_read_whatever_the_hosts_length(string host, int modules)
    {
        using var folder = new TemporaryFolder();
        var label = Label(1) with { Host = host };
        var report = await WriteAsync(folder["a.pdf"], SheetFormats.Default, [label]);

        await ExternalTool.RunAsync("pdftoppm", "-gray", "-r", "150", "-singlefile", folder["a.pdf"], folder["a"]);
        var read = await ExternalTool.RunAsync("zbarimg", "-q", "--raw", folder["a.pgm"]);

        Assert.That((read.Trim(), report.Symbol?.ModuleCount), Is.EqualTo((LabelAddress.PayloadOf(host, label.Code), (int?)modules)));
    }

    [Test]
    public async Task Text_copied_from_a_label_reads_in_order()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder["a.pdf"], SheetFormats.Default, [Label(1)]);

        var text = await ExternalTool.RunAsync("pdftotext", "-raw", folder["a.pdf"], "-");

        Assert.That(text.Trim('\f', '\n').Split('\n'), Is.EqualTo(new[]
        {
            "Ладижинська міська територіальна громада", "Комп’ютер Lenovo", "ThinkCentre M70q",
            "вул. Процишина, 1, каб. 14", "Інв. № 101460001", "qr.example.gov.ua", Code(1).ToString(),
        }));
    }

    [Test]
    public async Task The_report_says_level_Q_on_office_labels_and_M_on_the_smallest()
    {
        var office = (await ReportAsync(SheetFormats.Default, Label(1))).Symbol;
        var tiny = (await ReportAsync(s_tiny, Label(1))).Symbol;

        Assert.That((office, tiny), Is.EqualTo((new QrPlan(3, QrLevel.Q, 9), new QrPlan(2, QrLevel.M, 6))));
    }

    [Test]
    public async Task No_labels_write_nothing()
    {
        using var memory = new MemoryStream();
        var report = await LabelSheets.WriteAsync(memory, SheetFormats.Default, StreamAsync([]), new LabelSheetOptions(), null, default);

        Assert.That((report.Pages, report.FirstPosition, memory.Length), Is.EqualTo((0L, (SheetPosition?)null, 0L)));
    }

    [Test]
    public async Task Progress_is_told_after_every_sheet()
    {
        var told = new List<long>();
        await LabelSheets.WriteAsync(Stream.Null, SheetFormats.Default, StreamAsync(Many(50)), new LabelSheetOptions(), new Listener(told), default);

        Assert.That(told, Is.EqualTo((List<long>)[24, 48, 50]));
    }

    [Test]
    public void Cancelling_stops_in_the_middle()
    {
        using var stop = new CancellationTokenSource();
        var read = 0;
        var endless = Enumerable.Range(1, int.MaxValue).Select(i =>
        {
            read = i;
            if (i == 200)
            {
                stop.Cancel();
            }

            return Label(i);
        });

        Assert.That(
            () => LabelSheets.WriteAsync(Stream.Null, SheetFormats.Default, StreamAsync(endless), new LabelSheetOptions(), null, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(read, Is.LessThan(300));
    }

    private static async Task<byte[]> BytesAsync(LabelSheetOptions options)
    {
        using var memory = new MemoryStream();
        await LabelSheets.WriteAsync(memory, SheetFormats.Default, StreamAsync(Many(130)), options, null, default);
        return memory.ToArray();
    }

    private sealed class Listener(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
