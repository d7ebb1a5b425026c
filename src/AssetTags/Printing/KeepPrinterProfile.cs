using AssetTags.Journal;
using AssetTags.Labels.Sheets;

namespace AssetTags.Printing;

/// <summary>The outcomes of <see cref="KeepPrinterProfile"/>.</summary>
public abstract record KeepPrinterProfileResult
{
    /// <summary>The profile is as it was asked for.</summary>
    /// <param name="Profile">The profile.</param>
    /// <param name="IsNew">Whether there was none of that name.</param>
    public sealed record Kept(PrinterProfile Profile, bool IsNew) : KeepPrinterProfileResult;

    /// <summary>The profile is out of use.</summary>
    /// <param name="Profile">The profile.</param>
    public sealed record Removed(PrinterProfile Profile) : KeepPrinterProfileResult;

    /// <summary>There is none of that name; nothing changed.</summary>
    public sealed record NotFound : KeepPrinterProfileResult;

    /// <summary>The name or a measure cannot be; nothing changed.</summary>
    /// <param name="Reason">Which, and what can be.</param>
    public sealed record Impossible(Phrase Reason) : KeepPrinterProfileResult;
}

/// <summary>Keeps how a printer errs, in place of what was measured before, or forgets it.</summary>
public sealed class KeepPrinterProfile(RegistryContext registry, JournaledWrite write, PrinterProfiles printers)
{
    /// <summary>Keeps a measure.</summary>
    /// <param name="communityId">Whose printer it is.</param>
    /// <param name="name">What people call it; case makes no difference.</param>
    /// <param name="measure">How it errs, rounded to what is worth keeping.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<KeepPrinterProfileResult> RunAsync(Guid communityId, string name, PrinterCorrection measure, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if ((PrinterProfile.FaultOf(name) ?? measure.Fault) is { } reason)
        {
            return new KeepPrinterProfileResult.Impossible(reason);
        }

        return await write.RunAsync<KeepPrinterProfileResult>(
            "printer.keep",
            async (_, inner) =>
            {
                await registry.LockCommunityAsync(communityId, inner);
                var known = await printers.FindAsync(communityId, name, withRemoved: true, inner);
                var profile = known ?? new PrinterProfile { CommunityId = communityId, Name = PrinterProfile.TidyName(name) };
                var isNew = known is not { RemovedAt: null };
                profile.Keep(measure);
                if (known is null)
                {
                    registry.Add(profile);
                }

                return new KeepPrinterProfileResult.Kept(profile, isNew);
            },
            cancellation);
    }

    /// <summary>Brings a profile back that was taken out of use, with what was measured then.</summary>
    public Task<KeepPrinterProfileResult> RestoreAsync(Guid communityId, string name, CancellationToken cancellation)
        => write.RunAsync<KeepPrinterProfileResult>(
            "printer.restore",
            async (_, inner) =>
            {
                if (await printers.FindAsync(communityId, name, withRemoved: true, inner) is not { } profile)
                {
                    return new KeepPrinterProfileResult.NotFound();
                }

                profile.RemovedAt = null;
                return new KeepPrinterProfileResult.Kept(profile, IsNew: false);
            },
            cancellation);

    /// <summary>Takes a profile out of use; runs that were printed through it keep its name.</summary>
    public Task<KeepPrinterProfileResult> RemoveAsync(Guid communityId, string name, CancellationToken cancellation)
        => write.RunAsync<KeepPrinterProfileResult>(
            "printer.remove",
            async (session, inner) =>
            {
                if (await printers.FindAsync(communityId, name, withRemoved: false, inner) is not { } profile)
                {
                    return new KeepPrinterProfileResult.NotFound();
                }

                profile.RemovedAt = session.At;
                return new KeepPrinterProfileResult.Removed(profile);
            },
            cancellation);
}
