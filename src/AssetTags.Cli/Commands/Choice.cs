using System.CommandLine;

namespace AssetTags.Cli.Commands;

/// <summary>Words on the command line that stand for values.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class Choice<T>(params IReadOnlyList<(string Word, T Value)> words)
    where T : struct
{
    /// <summary>An option that accepts one of the words.</summary>
    public Option<string> Option(Shell shell, string name, Phrase description)
    {
        var list = string.Join('|', words.Select(w => w.Word));
        var option = shell.Value<string>(name, new(list, list), description);
        option.AcceptOnlyFromAmong([.. words.Select(w => w.Word)]);
        return option;
    }

    /// <summary>What a word stands for; no word for nothing.</summary>
    public T? Of(string? word) => word is null ? null : words.Single(w => w.Word == word).Value;
}
