using System.Reflection;
using System.Text.RegularExpressions;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Architecture.Sample.Lamps;
using AssetTags.Tests.Architecture.Sample.Wires;

namespace AssetTags.Tests;

/// <summary>The rules of the house, in src/README.md, as far as a machine can hold them.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly Library = typeof(RegistryContext).Assembly;

    // Source generators put types of their own into the assembly, in namespaces of their own.
    private static readonly Type[] LibraryTypes = [.. Library.GetTypes()
        .Where(t => t.Namespace?.StartsWith("AssetTags", StringComparison.Ordinal) == true)];

    [TestCase("Microsoft.AspNetCore")]
    [TestCase("Microsoft.Data.Sqlite")]
    [TestCase("Microsoft.EntityFrameworkCore.Sqlite")]
    [TestCase("SQLitePCLRaw")]
    [TestCase("Npgsql")]
    [TestCase("System.CommandLine")]
    [TestCase("Spectre")]
    public void The_library_knows_no_web_no_command_line_and_no_particular_database(string forbidden)
    {
        Assert.That(Library.GetReferencedAssemblies().Select(a => a.Name), Has.None.StartsWith(forbidden));
        Assert.That(SourceTree.Read("src/AssetTags/AssetTags.csproj"), Does.Not.Contain($"\"{forbidden}"));
    }

    [Test]
    public void Only_the_data_project_refers_to_a_particular_database()
    {
        var references = SourceTree.Find("src", "*.csproj", PackageOfDatabase().IsMatch)
            .Concat(SourceTree.Find("src", "*.cs", NamespaceOfDatabase().IsMatch))
            .Where(place => !place.StartsWith("src/AssetTags.Data/", StringComparison.Ordinal));

        Assert.That(references, Is.Empty);
    }

    [TestCase("src/AssetTags.Cli/AssetTags.Cli.csproj", "AssetTags.Web")]
    [TestCase("src/AssetTags.Web/AssetTags.Web.csproj", "AssetTags.Cli")]
    [TestCase("src/AssetTags.Data/AssetTags.Data.csproj", "AssetTags.Cli")]
    [TestCase("src/AssetTags.Data/AssetTags.Data.csproj", "AssetTags.Web")]
    [TestCase("src/AssetTags/AssetTags.csproj", "AssetTags.Data.csproj")]
    public void Arrows_among_projects_run_one_way(string project, string forbidden)
        => Assert.That(SourceTree.Read(project), Does.Not.Contain($"{forbidden}/").And.Not.Contain($"/{forbidden}"));

    [Test]
    public void No_circle_runs_through_the_namespaces_of_the_library()
    {
        var circle = NamespaceGraph.Of(LibraryTypes).Circle();

        Assert.That(circle, Is.Empty, "A circle among namespaces:\n" + string.Join('\n', circle));
    }

    [Test]
    public void The_root_of_the_library_uses_no_feature()
        => Assert.That(NamespaceGraph.Of(LibraryTypes).UsedBy("AssetTags"), Is.Empty);

    [Test]
    public void A_circle_is_found_even_when_it_runs_through_a_lambda_and_an_asynchronous_method()
    {
        var sample = LibraryTypes.Concat(typeof(ArchitectureTests).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("AssetTags.Tests.Architecture.Sample.", StringComparison.Ordinal) == true));

        Assert.That(NamespaceGraph.Of(sample).Circle(), Is.EqualTo(
        [
            $"{typeof(Lamp).Namespace} -> {typeof(Wire).Namespace}: {typeof(Lamp)} uses {typeof(Wire)}",
            $"{typeof(Wire).Namespace} -> {typeof(Lamp).Namespace}: {typeof(Wire)} uses {typeof(Lamp)}",
        ]));
    }

    [Test]
    public void No_test_is_switched_off()
        => Assert.That(SourceTree.Find("tests", "*.cs", SwitchesOff), Is.Empty);

    [TestCase("    [Ignore(\"later\")]", true)]
    [TestCase("[Test, Explicit]", true)]
    [TestCase("[NUnit.Framework.IgnoreAttribute(\"x\")]", true)]
    [TestCase("[TestCase(1, Ignore = \"x\")]", true)]
    [TestCase("        Ignore = \"x\")]", true)]
    [TestCase("yield return new TestCaseData(1).Ignore(\"x\");", true)]
    [TestCase("[JsonIgnore]", false)]
    [TestCase("[TestCase(\"[Ignore]\")]", false)]
    [TestCase("Assert.Ignore(\"no PostgreSQL\");", false)]
    public void Switched_off_tests_are_told_from_others(string line, bool switchedOff)
        => Assert.That(SwitchesOff(line), Is.EqualTo(switchedOff));

    [GeneratedRegex(@"Include=""[^""]*(Sqlite|Npgsql)", RegexOptions.IgnoreCase)]
    private static partial Regex PackageOfDatabase();

    [GeneratedRegex(@"\b(Microsoft\.Data\.Sqlite|EntityFrameworkCore\.Sqlite|SQLitePCL|Npgsql|UseSqlite)\b")]
    private static partial Regex NamespaceOfDatabase();

    private static bool SwitchesOff(string line) => SwitchedOff().IsMatch(Literal().Replace(line, "\"\""));

    [GeneratedRegex(@"""(\\.|[^""\\])*""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\s*\[.*\b(Ignore|Explicit)(Attribute)?\b|\b(Ignore|IgnoreReason|Explicit)\s*=[^=>]|\)\.(Ignore|Explicit)\(")]
    private static partial Regex SwitchedOff();
}
