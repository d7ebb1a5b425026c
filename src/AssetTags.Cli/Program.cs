using System.Text;
using AssetTags.Cli;
using AssetTags.Cli.Terminal;

// Without a byte-order mark, so that `assettags … --json > file` is what other programs expect, on Windows too.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var screen = new Screen(Shell.LanguageOf(args), Console.Out, Console.Error, isTerminal: !Console.IsOutputRedirected)
{
    Width = Console.IsOutputRedirected && Console.IsErrorRedirected ? 80 : Math.Max(40, Console.WindowWidth),
};
using var interruption = new Interruption();
return await AssetTagsProgram.RunAsync(args, screen, progressIsTerminal: !Console.IsErrorRedirected, interruption.Token);
