using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Photos;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags photos restore PHOTO</c></summary>
internal static class PhotosRestoreCommand
{
    public static Command Create(Shell shell)
    {
        var photo = PhotoArgument.Create(shell);
        var command = shell.Command("restore", new(
            "Повернути забране фото", "Bring back a photo that was taken away"), "assettags photos restore 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
        command.Add(photo);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(photo)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
        => !PhotoArgument.TryRead(run.Screen, typed, out var id) ? ExitCode.BadInput : PhotoAnswer.Tell(
            run,
            await run.Get<RestorePhoto>().RunAsync(run.Community.Id, id, run.Cancellation),
            new("Фото повернуто на своє місце.", "The photo is back in its place."),
            new("Фото й так на місці.", "The photo is in its place already."));
}
