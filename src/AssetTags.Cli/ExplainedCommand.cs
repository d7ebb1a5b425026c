using System.CommandLine;

namespace AssetTags.Cli;

/// <summary>A command that shows examples in its help.</summary>
internal sealed class ExplainedCommand(string name, string description, IReadOnlyList<string> examples)
    : Command(name, description)
{
    /// <summary>Whole command lines that work as they stand.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
