using System.Collections.Concurrent;
using AssetTags.Labels;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The outcomes of <see cref="HandOutPrint"/>.</summary>
public abstract record HandOutResult
{
    /// <summary>The run is recorded, and its file waits in the <see cref="PrintFolder"/>.</summary>
    /// <param name="Print">The print.</param>
    public sealed record Printed(PrintResult.Printed Print) : HandOutResult;

    /// <summary>This very print was made before: a second click, or a form sent again. Nothing was printed.</summary>
    /// <param name="Run">The run that it made then.</param>
    public sealed record PrintedBefore(PrintRun Run) : HandOutResult;

    /// <summary>Some labels would lie, or texts were cut in a strict print.</summary>
    /// <param name="Report">Which, and why.</param>
    public sealed record Refused(LabelSheetReport Report) : HandOutResult;

    /// <summary>Nothing could be printed.</summary>
    /// <param name="Reason">Why, and what to do.</param>
    public sealed record NotPrinted(Phrase Reason) : HandOutResult;
}

/// <summary>Prints into a file that is fetched afterwards, once for each form that asks for it, however often it is sent.</summary>
/// <remarks>The form carries the code that its run will have; a run of that code is the answer to it.</remarks>
public sealed class HandOutPrint(RegistryContext registry, PrintLabels print, PrintFolder folder, PrintTurns turns, TimeProvider clock)
{
    /// <summary>A code for a form that may be sent later. Nothing is kept: codes are many, and forms few.</summary>
    public Task<string> OfferAsync(Guid communityId, CancellationToken cancellation) => RunCode.ChooseAsync(registry, communityId, cancellation);

    /// <summary>Prints, unless the form was sent before.</summary>
    /// <param name="request">What to print; its path and code do not matter.</param>
    /// <param name="code">What <see cref="OfferAsync"/> gave to the form.</param>
    /// <param name="cancellation">Stops; then nothing is printed.</param>
    /// <exception cref="ArgumentException">The code is no code of a run, or the request cannot be followed.</exception>
    /// <exception cref="IOException">The file cannot be written; where that shows at once, no tag was made for it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to; no tag was made.</exception>
    public async Task<HandOutResult> RunAsync(PrintRequest request, string code, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = folder.FileOf(request.Community.Id, code, request.Output);
        using var turn = await turns.WaitAsync(request.Community.Id, code, cancellation);
        if (await FindAsync(request.Community.Id, code, cancellation) is { } before)
        {
            return new HandOutResult.PrintedBefore(before);
        }

        // Blank labels are all alike: if one would be refused, no tag shall be made for the others.
        if (request.Subject is PrintSubject.NewTags
            && await print.RehearseAsync(request with { Subject = new PrintSubject.NewTags(1), Copies = 1 }, cancellation) is { Report: { RefusalCount: > 0 } refused })
        {
            return new HandOutResult.Refused(refused);
        }

        folder.Sweep(clock.GetUtcNow());
        PrintFolder.RequireRoom(path);
        try
        {
            return await print.RunAsync(request with { Path = path, Code = code }, cancellation) switch
            {
                PrintResult.Printed printed => new HandOutResult.Printed(printed),
                PrintResult.Refused { Report: var report } => new HandOutResult.Refused(report),
                _ => new HandOutResult.NotPrinted(new(
                    "Друкувати нічого: серед обраного немає об’єктів, яким потрібна етикетка.", "There is nothing to print: nothing that was chosen needs a label.")),
            };
        }
        catch (DbUpdateConcurrencyException)
        {
            return await FindAsync(request.Community.Id, code, cancellation) is { } meanwhile ? new HandOutResult.PrintedBefore(meanwhile) : new HandOutResult.NotPrinted(new(
                "Поки малювали етикетки, хтось надрукував на цьому ж аркуші або замінив мітку. Нічого не надруковано; перегляньте аркуш і надрукуйте ще раз.",
                "While the labels were drawn, somebody printed on the same sheet or replaced a tag. Nothing was printed; look at the sheet and print again."));
        }
    }

    private Task<PrintRun?> FindAsync(Guid communityId, string code, CancellationToken cancellation)
        => registry.PrintRuns.AsNoTracking().SingleOrDefaultAsync(r => r.CommunityId == communityId && r.Code == code, cancellation);
}

/// <summary>Lets one print of a form go at a time in this program, so that a second click waits and finds the first one's run.</summary>
public sealed class PrintTurns
{
    private readonly ConcurrentDictionary<(Guid, string), SemaphoreSlim> _turns = [];

    /// <summary>Waits for the turn, which lasts until the result is disposed of.</summary>
    internal async Task<IDisposable> WaitAsync(Guid communityId, string code, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd((communityId, code), _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation);
        return new Turn(() =>
        {
            _turns.TryRemove((communityId, code), out _);
            turn.Release();
        });
    }

    private sealed class Turn(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
