using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Photos;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags photos remove PHOTO</c></summary>
internal static class PhotosRemoveCommand
{
    public static Command Create(Shell shell)
    {
        var photo = PhotoArgument.Create(shell);
        var command = shell.Command("remove", new(
            "Забрати фото: його більше ніде не видно, але його можна повернути", "Take a photo away: it is shown nowhere, and can be brought back"),
            "assettags photos remove 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
        command.Add(photo);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(photo)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
        => !PhotoArgument.TryRead(run.Screen, typed, out var id) ? ExitCode.BadInput : PhotoAnswer.Tell(
            run,
            await run.Get<RemovePhoto>().RunAsync(run.Community.Id, id, run.Cancellation),
            new($"Фото забрано. Повернути: assettags photos restore {id}", $"The photo is removed. Bring it back: assettags photos restore {id}"),
            new("Фото вже забрано раніше.", "The photo was removed before."));
}
