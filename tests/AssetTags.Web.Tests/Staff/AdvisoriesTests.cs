using System.Text.RegularExpressions;
using AssetTags.Tests.Architecture;

namespace AssetTags.Web.Tests.Staff;

/// <summary>The table of what happened to others names tests that there are.</summary>
public sealed partial class AdvisoriesTests
{
    [Test]
    public void Every_test_that_the_table_names_is_there()
    {
        var text = SourceTree.Read("src/README.md");
        var table = text[text.IndexOf("## What happened to others", StringComparison.Ordinal)..];
        var named = table.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).SelectMany(l => Names().Matches(l[l.TrimEnd().TrimEnd('|').LastIndexOf('|')..])).Select(m => m.Groups[1].Value).ToList();
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests"), "*Tests*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.That(named, Has.Count.GreaterThan(25));
        Assert.That(named.Where(n => !Regex.IsMatch(tests, $@"(Task|void|class) {n}\b")), Is.Empty);
    }

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Names();
}
