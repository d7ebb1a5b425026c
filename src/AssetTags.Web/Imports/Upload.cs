using AssetTags.Exchange;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Previews;

namespace AssetTags.Web.Imports;

/// <summary>How far an upload has come.</summary>
internal enum UploadStage
{
    /// <summary>Its columns are to be looked at.</summary>
    Columns,

    /// <summary>It is being read, to see what would change.</summary>
    Reading,

    /// <summary>What would change is to be looked at.</summary>
    Preview,

    /// <summary>It is being imported.</summary>
    Importing,

    /// <summary>It is imported.</summary>
    Done,
}

/// <summary>A file that somebody brought to be imported, and how far that has come. Its lock guards what changes.</summary>
/// <param name="Id">Its key, which is in the address.</param>
/// <param name="AccountId">Whose it is; nobody else finds it.</param>
/// <param name="CommunityId">For which community.</param>
/// <param name="Folder">Where it lies, with what was found out about it.</param>
/// <param name="FileName">What the person’s computer calls it.</param>
internal sealed record Upload(Guid Id, Guid AccountId, Guid CommunityId, string Folder, string FileName)
{
    private readonly HashSet<int> _leftOut = [];

    /// <summary>Guards what changes.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(Folder, "register");

    /// <summary>What the person said about the file as a whole.</summary>
    public RegisterFileOptions Options { get; set; } = new();

    /// <summary>The headers of the columns, for the rows that are given back.</summary>
    public IReadOnlyList<string> Headers { get; set; } = [];

    /// <summary>How far it has come.</summary>
    public UploadStage Stage { get; set; }

    /// <summary>What would change, once that is known.</summary>
    public ImportPreview? Preview { get; set; }

    /// <summary>What was done.</summary>
    public ImportReport? Report { get; set; }

    /// <summary>What went wrong with the last work.</summary>
    public Phrase? Fault { get; set; }

    /// <summary>How far the present work is.</summary>
    public WorkProgress Progress { get; set; }

    /// <summary>Stops the present work.</summary>
    public CancellationTokenSource? Stop { get; set; }

    /// <summary>The present or the last work.</summary>
    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>When somebody last asked for it.</summary>
    public DateTimeOffset UsedAt { get; set; }

    /// <summary>Whether it is being worked on.</summary>
    public bool IsBusy => Stage is UploadStage.Reading or UploadStage.Importing;

    /// <summary>The rows to leave out, as they are now.</summary>
    public IReadOnlySet<int> LeftOut
    {
        get
        {
            lock (Gate)
            {
                return _leftOut.ToHashSet();
            }
        }
    }

    /// <summary>Stops the present work, if there is any.</summary>
    public void StopWork()
    {
        try
        {
            Stop?.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended this very moment.
        }
    }

    /// <summary>Takes over which of some rows are to be imported.</summary>
    public void Choose(IEnumerable<int> shown, IReadOnlySet<int> ticked)
    {
        lock (Gate)
        {
            foreach (var line in shown)
            {
                _ = ticked.Contains(line) ? _leftOut.Remove(line) : _leftOut.Add(line);
            }
        }
    }

    /// <summary>Leaves no row out any more.</summary>
    public void ChooseAll()
    {
        lock (Gate)
        {
            _leftOut.Clear();
        }
    }
}
