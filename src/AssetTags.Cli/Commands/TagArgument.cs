using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Tags;

namespace AssetTags.Cli.Commands;

/// <summary>The code of a tag on the command line.</summary>
internal static class TagArgument
{
    public static Argument<string> Create(Shell shell) => shell.Argument(new("КОД", "CODE"), new(
        "Код мітки в будь-якому написанні, або адреса з QR", "A tag's code in any spelling, or the address from the QR symbol"));

    /// <summary>Reads the code, or says what is wrong with it.</summary>
    public static bool TryRead(Screen screen, string typed, out TagCode code)
    {
        var reading = TagCodeReader.Read(typed, out code);
        if (reading != TagCodeReading.Read)
        {
            screen.Note(reading == TagCodeReading.WrongCheck ? WrongCheck(typed) : new(
                $"«{Screen.Brief(typed)}» — не код мітки. Код — це десять знаків, наприклад 7K3M9-QX2A5.",
                $"'{Screen.Brief(typed)}' is not a tag code. A code has ten symbols, such as 7K3M9-QX2A5."));
        }

        return reading == TagCodeReading.Read;
    }

    public static Phrase WrongCheck(string typed) => new(
        $"У коді «{Screen.Brief(typed)}» описка: контрольний знак не сходиться. Звірте його з етикеткою знак за знаком.",
        $"There is a slip in the code '{Screen.Brief(typed)}': its check symbol is wrong. Compare it with the label symbol by symbol.");

    public static Phrase NotMinted(TagCode code) => new(
        $"Мітки {code} в цьому реєстрі немає.", $"There is no tag {code} in this registry.");
}
