using AssetTags.Labels.Symbols;

namespace AssetTags.Tests.Labels.Symbols;

/// <summary>The composed symbol is QRCoder's own, module for module.</summary>
public class QrFamilyTests
{
    // Both parities of the host's length, so that the code begins within a pair and between two, at every level and several versions.
    [TestCase("QR.KYIV.UA", 2, QrLevel.Q, 4000)]
    [TestCase("QR.DNIPRO.GOV.UA", 3, QrLevel.H, 4000)]
    [TestCase("QR.EXAMPLE.GOV.UA", 3, QrLevel.Q, 5000)]
    [TestCase("QR.EXAMPLE.GOV.UA", 2, QrLevel.M, 3000)]
    [TestCase("QR.LADYZHYN.EXAMPLE.GOV.UA:8443", 4, QrLevel.H, 2000)]
    [TestCase("A", 1, QrLevel.M, 1000)]
    [TestCase("MAJNO.LADYZHYN.EXAMPLE.GOV.UA", 5, QrLevel.H, 500)]
    [TestCase("MAJNO.LADYZHYN.EXAMPLE.GOV.UA", 7, QrLevel.Q, 300)]
    [TestCase("MAJNO.LADYZHYN.EXAMPLE.GOV.UA1", 10, QrLevel.M, 200)]
    public void Every_symbol_equals_what_the_encoder_gives(string host, int version, QrLevel level, int count)
    {
        var plan = new QrPlan(version, level, 6);
        var stem = version == 1 ? "HTTP://A/" : $"HTTPS://{host}/";
        var family = QrFamily.Prove(stem + LabelSamples.Code(1).Symbols, 10, plan)!;

        var different = Enumerable.Range(1, count).AsParallel()
            .Select(number => stem + LabelSamples.Code(number).Symbols)
            .Where(text => !family.Encode(text).Rows.SequenceEqual(QrSymbol.Encode(text, plan).Rows));

        Assert.That(different, Is.Empty);
    }

    [Test]
    public void A_text_of_another_family_is_refused()
    {
        var family = QrFamily.Prove("HTTPS://QR.KYIV.UA/7K3M9QX2A5", 10, new QrPlan(2, QrLevel.Q, 6))!;

        Assert.Multiple(() =>
        {
            Assert.That(() => family.Encode("HTTPS://QR.LVIV.UA/7K3M9QX2A5"), Throws.ArgumentException);
            Assert.That(() => family.Encode("HTTPS://QR.KYIV.UA/7K3M9QX2A"), Throws.ArgumentException);
        });
    }

    [Test]
    public void A_label_s_symbol_is_the_same_however_many_were_encoded_before()
    {
        var plan = new QrPlan(3, QrLevel.Q, 9);
        var codes = Enumerable.Range(1, 200).Select(LabelSamples.Code).ToList();

        var different = codes.Concat(codes).AsParallel().Where(code => !LabelSymbol.Of("qr.family.gov.ua", code, plan).Rows
            .SequenceEqual(QrSymbol.Encode(LabelAddress.PayloadOf("qr.family.gov.ua", code), plan).Rows));

        Assert.That(different, Is.Empty);
    }

    [Test]
    public void Data_lies_where_a_symbol_s_codewords_and_remainder_bits_have_room([Range(1, 10)] int version)
    {
        // ISO/IEC 18004, table 1: data modules (codewords and remainder bits) of versions 1 to 10.
        int[] expected = [208, 359, 567, 807, 1079, 1383, 1568, 1936, 2336, 2768];
        var side = QrCapacity.ModulesOf(version);

        var function = QrFunctionModules.Of(version).Sum(row => (long)ulong.PopCount(row));

        Assert.That((side * side) - function, Is.EqualTo(expected[version - 1]));
    }
}
