using System.Text;
using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Exports;
using AssetTags.Exchange.Files;
using FsCheck;
using FsCheck.Fluent;

namespace AssetTags.Tests.Exchange;

/// <summary>What the exporters make of any text at all.</summary>
public sealed class FormulaGuardTests
{
    private static readonly Arbitrary<string> s_texts = Arb.From(
        Gen.Elements("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "'", "\"", ",", ";", "_x0041_", "<", "&", "А", "1", " ", "\u00A0", "𝄞", "]]>").ArrayOf()
            .Select(string.Concat));

    [Test]
    public void No_text_begins_as_a_formula_does_and_each_comes_back_as_it_was()
        => Prop.ForAll(s_texts, text =>
        {
            var safe = FormulaGuard.Guard(text);
            return FormulaGuard.Undo(safe) == text && (safe.Length == 0 || !"=+-@\t\r\n\0＝".Contains(safe[0], StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void A_table_of_any_texts_is_read_back_as_it_was_written()
        => Prop.ForAll(s_texts, s_texts, (model, producer) =>
        {
            var asset = new Asset { Kind = AssetKind.Movable, OfficialId = "x-1", Model = model, ProducerName = producer };
            foreach (var format in (ExportFormat[])[ExportFormat.Csv, ExportFormat.Xlsx])
            {
                using var memory = new MemoryStream();
                WriteAsync(format, asset, memory).GetAwaiter().GetResult();
                using var file = RegisterText.Of(memory.ToArray());
                using var register = file.Open(new RegisterFileOptions { Table = AssetKind.Movable });
                var row = register.ReadRows().Single();
                var cells = register.Header.Columns.ToDictionary(c => c.Header, c => c.Index < row.Cells.Length ? row.Cells[c.Index] ?? "" : "");
                if (Plain(cells["model"]) != Plain(model) || Plain(cells["producerName"]) != Plain(producer))
                {
                    throw new AssertionException($"{format}: «{cells["model"]}» for «{model}», «{cells["producerName"]}» for «{producer}».");
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [TestCase("'\0=")]
    [TestCase("'\0]]>")]
    [TestCase("\0'=1")]
    [TestCase("_x00\041_")]
    public async Task What_a_workbook_cannot_hold_falls_out_before_anything_is_guarded(string model)
    {
        using var memory = new MemoryStream();
        await WriteAsync(ExportFormat.Xlsx, new Asset { Kind = AssetKind.Movable, OfficialId = "x-1", Model = model }, memory);
        using var file = RegisterText.Of(memory.ToArray());
        using var register = file.Open(new RegisterFileOptions { Table = AssetKind.Movable });

        var cell = register.ReadRows().Single().Cells[register.Header.Columns.Single(c => c.Header == "model").Index];

        Assert.That(cell, Is.EqualTo(Plain(model)));
    }

    private static async Task WriteAsync(ExportFormat format, Asset asset, Stream output)
    {
        var rows = new[] { new ExportRow(asset, null) }.ToAsyncEnumerable();
        if (format == ExportFormat.Csv)
        {
            await CsvExport.WriteAsync(AssetKind.Movable, rows, ';', output, default);
            return;
        }

        await XlsxExport.WriteAsync([(AssetKind.Movable, rows)], output, default);
    }

    // XML holds no U+0000, and workbooks have their own line breaks; neither says anything in a register.
    private static string Plain(string text) => new StringBuilder(text).Replace("\0", "").Replace("\r\n", "\n").Replace('\r', '\n').ToString();
}
