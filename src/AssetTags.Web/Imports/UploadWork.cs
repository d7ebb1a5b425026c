using AssetTags.Exchange;
using AssetTags.Exchange.Previews;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Imports;

/// <summary>Reads and imports uploads in the background, for the person whose they are: the tab may be closed meanwhile.</summary>
internal sealed partial class UploadWork(Uploads uploads, IServiceScopeFactory scopes, IHostApplicationLifetime life, ILogger<UploadWork> log)
{
    /// <summary>For how long an answer waits, so that small files need no page that says “wait”.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>Begins to read an upload, unless it is being worked on.</summary>
    public Task PreviewAsync(Upload upload, StaffPerson person) => BeginAsync(upload, person, UploadStage.Reading, PreviewAsync);

    /// <summary>Begins to import what was seen, unless it is being worked on, or was not seen.</summary>
    public Task ApplyAsync(Upload upload, StaffPerson person)
        => upload.Stage == UploadStage.Preview ? BeginAsync(upload, person, UploadStage.Importing, ApplyAsync) : Task.CompletedTask;

    private async Task BeginAsync(Upload upload, StaffPerson person, UploadStage stage, Func<Upload, IServiceProvider, CancellationToken, Task> work)
    {
        lock (upload.Gate)
        {
            if (upload.IsBusy || upload.Stage == UploadStage.Done)
            {
                return;
            }

            var from = upload.Stage;
            var stop = CancellationTokenSource.CreateLinkedTokenSource(life.ApplicationStopping);
            (upload.Stage, upload.Stop, upload.Fault, upload.Progress) = (stage, stop, null, default);
            upload.Work = Task.Run(() => RunAsync(upload, person, from, work, stop), CancellationToken.None);
        }

        await Task.WhenAny(upload.Work, Task.Delay(s_patience, life.ApplicationStopping));
    }

    private async Task RunAsync(Upload upload, StaffPerson person, UploadStage from, Func<Upload, IServiceProvider, CancellationToken, Task> work, CancellationTokenSource stop)
    {
        try
        {
            await using var scope = scopes.CreateStaffScope(person);
            await work(upload, scope.ServiceProvider, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            (upload.Stage, upload.Fault) = (Before(upload, from), ImportWords.Stopped);
        }
        catch (Exception fault)
        {
            LogFault(log, upload.Id, fault);
            (upload.Stage, upload.Fault) = (Before(upload, from), ImportWords.Failed);
        }
        finally
        {
            upload.Stop = null;
            stop.Dispose();
        }
    }

    // What was seen is gone once the file is read again.
    private static UploadStage Before(Upload upload, UploadStage from) => upload.Preview is null ? UploadStage.Columns : from;

    private static async Task PreviewAsync(Upload upload, IServiceProvider services, CancellationToken cancellation)
    {
        upload.Preview = null;
        var result = await services.GetRequiredService<PreviewImport>().RunAsync(Request(upload), upload.Folder, cancellation);
        (upload.Stage, upload.Preview, upload.Fault) = result is PreviewImportResult.Ready ready
            ? (UploadStage.Preview, ready.Preview, upload.Fault)
            : (UploadStage.Columns, null, ((PreviewImportResult.Unreadable)result).Reason.Message);
    }

    private async Task ApplyAsync(Upload upload, IServiceProvider services, CancellationToken cancellation)
    {
        switch (await services.GetRequiredService<ApplyPreview>().RunAsync(Request(upload), upload.Preview!, cancellation))
        {
            case ImportResult.Imported { Report: var report }:
                (upload.Report, upload.Stage) = (report, UploadStage.Done);
                uploads.Finish(upload);
                break;
            case ImportResult.Unreadable { Reason: var reason }:
                (upload.Stage, upload.Fault) = (UploadStage.Columns, reason.Message);
                break;
            default:
                upload.Stage = UploadStage.Reading;
                await PreviewAsync(upload, services, cancellation);
                upload.Fault = upload.Stage == UploadStage.Preview ? ImportWords.Outdated : upload.Fault;
                break;
        }
    }

    private static ImportRequest Request(Upload upload) => new(upload.CommunityId, upload.Path)
    {
        FileName = upload.FileName,
        Options = upload.Options,
        LeftOut = upload.LeftOut,
        Progress = new Follower(upload),
    };

    [LoggerMessage(LogLevel.Error, "The work on upload {Upload} failed; nothing was changed.")]
    private static partial void LogFault(ILogger log, Guid upload, Exception fault);

    // Progress<T> would hop to a thread of its own for every chunk of rows.
    private sealed class Follower(Upload upload) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => upload.Progress = value;
    }
}
