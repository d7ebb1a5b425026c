using System.Globalization;
using System.Text;
using AssetTags.Tests.Architecture;
using CsvHelper;

namespace AssetTags.Tests.Samples;

/// <summary>The sample register keeps the rules of the official tables, so that a first try never starts with a warning.</summary>
[TestFixture("movableProperty.csv", "uid", 982)]
[TestFixture("buildings.csv", "id", 171)]
public sealed class LadyzhynTests(string file, string key, int count)
{
    private string _text = "";
    private List<IDictionary<string, object>> _rows = [];

    [OneTimeSetUp]
    public void Read()
    {
        _text = SourceTree.Read($"samples/ladyzhyn/{file}");
        using var csv = new CsvReader(new StringReader(_text), CultureInfo.InvariantCulture);
        _rows = [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>()];
    }

    [Test]
    public void Every_row_has_an_identifier_of_its_own()
    {
        Assert.That(_rows, Has.Count.EqualTo(count));
        Assert.That(_rows.Select(r => r[key]), Is.Unique);
    }

    [Test]
    public void Identifiers_begin_with_a_balance_holder_whose_check_digit_is_right()
        => Assert.That(_rows, Has.All.Matches<IDictionary<string, object>>(r =>
            $"{r[key]}".StartsWith($"{r["balanceHolderId"]}-", StringComparison.Ordinal)
            && HasRightCheckDigit($"{r["balanceHolderId"]}")));

    [Test]
    public void Book_value_is_primary_value_less_wear()
        => Assert.That(_rows.Where(r => r.ContainsKey("bookValueAmount")), Has.All.Matches<IDictionary<string, object>>(r =>
            Amount(r, "bookValueAmount") >= 0
            && Amount(r, "bookValueAmount") == Amount(r, "primaryValueAmount") - Amount(r, "amortizationValueAmount")));

    [Test]
    public void Missing_values_are_the_word_null_and_lines_end_as_the_rules_say()
    {
        Assert.That(_rows.SelectMany(r => r.Values), Has.None.EqualTo(""));
        Assert.That(_text, Does.EndWith("\n").And.Not.Contain("\r"));
        Assert.That(File.ReadAllBytes(Path.Combine(SourceTree.Root, "samples", "ladyzhyn", file))[0], Is.Not.EqualTo(0xEF), "a BOM");
        Assert.That(_text.IsNormalized(NormalizationForm.FormC), Is.True);
    }

    private static decimal Amount(IDictionary<string, object> row, string column)
        => decimal.Parse($"{row[column]}", CultureInfo.InvariantCulture);

    // Weights 1…7, and 3…9 when the remainder is 10; the codes of the sample all lie above 60 000 000.
    private static bool HasRightCheckDigit(string code)
    {
        int Rest(int first) => Enumerable.Range(0, 7).Sum(i => (i + first) * (code[i] - '0')) % 11;
        return code.Length == 8 && (Rest(1) < 10 ? Rest(1) : Rest(3) % 10) == code[7] - '0';
    }
}
