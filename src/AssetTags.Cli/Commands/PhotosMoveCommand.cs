using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Photos;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags photos move PHOTO --to N</c></summary>
internal static class PhotosMoveCommand
{
    public static Command Create(Shell shell)
    {
        var photo = PhotoArgument.Create(shell);
        var to = shell.Value<int>("--to", new("N", "N"), new(
            "Місце серед фото об’єкта, від 1; перше стоїть угорі сторінки", "The place among the asset's photos, from 1; the first stands on top of the page"));
        to.Required = true;
        var command = shell.Command("move", new(
            "Поставити фото на інше місце", "Put a photo in another place"), "assettags photos move 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b --to 1");
        command.Add(photo);
        command.Add(to);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(photo), input.GetValue(to)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed, int place)
    {
        if (place < 1)
        {
            run.Screen.Note(new($"--to {place}: місця лічать від 1.", $"--to {place}: places are counted from 1."));
            return ExitCode.BadInput;
        }

        return !PhotoArgument.TryRead(run.Screen, typed, out var id) ? ExitCode.BadInput : PhotoAnswer.Tell(
            run,
            await run.Get<MovePhoto>().RunAsync(run.Community.Id, id, place, run.Cancellation),
            new("Фото переставлено.", "The photo is moved."),
            new("Фото вже на цьому місці.", "The photo is in that place already."));
    }
}
