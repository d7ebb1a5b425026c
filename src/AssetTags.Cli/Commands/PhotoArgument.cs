using System.CommandLine;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands;

/// <summary>A photo on the command line: its key.</summary>
internal static class PhotoArgument
{
    public static Argument<string> Create(Shell shell) => shell.Argument(new("ФОТО", "PHOTO"), new(
        "Ключ фото зі списку: assettags photos list ОБ’ЄКТ", "The photo's key from the list: assettags photos list ASSET"));

    /// <summary>Reads it, or tells the person what it looks like.</summary>
    public static bool TryRead(Screen screen, string typed, out Guid id)
    {
        if (Guid.TryParse(typed.Trim(), out id))
        {
            return true;
        }

        screen.Note(new(
            $"«{Screen.Brief(typed)}» — не ключ фото. Ключі показує: assettags photos list ОБ’ЄКТ", $"'{Screen.Brief(typed)}' is no key of a photo. Keys are shown by: assettags photos list ASSET"));
        return false;
    }
}
