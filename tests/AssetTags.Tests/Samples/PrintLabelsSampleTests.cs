using AssetTags.Tests.Support;

namespace AssetTags.Tests.Samples;

public class PrintLabelsSampleTests
{
    [Test]
    public async Task The_library_prints_labels_without_a_registry()
    {
        using var folder = new TemporaryFolder();

        using var sample = Child.Sample("PrintLabels", folder["labels.pdf"]);
        await sample.EndAsync();

        Assert.That((await ExternalTool.TryRunAsync("qpdf", "--check", folder["labels.pdf"])).Code, Is.Zero);
        Assert.That(await ExternalTool.RunAsync("pdftotext", folder["labels.pdf"], "-"), Does.Contain("Лава паркова").And.Contain("Котельня"));
    }
}
