using System.Collections.Concurrent;
using AssetTags.Photos;
using AssetTags.Web.Staff;

namespace AssetTags.Web.Imports;

/// <summary>The files that people brought to be imported: each belongs to one person, and is kept until it is imported, or an hour after it was last asked for.</summary>
internal sealed class Uploads : IHostedService, IDisposable
{
    /// <summary>The greatest file, bytes.</summary>
    public const long MostBytes = 50_000_000;

    /// <summary>How many one person can have at once; the one that was longest not asked for makes way.</summary>
    public const int MostPerPerson = 10;

    private const string FolderName = "uploads";

    /// <summary>For how long one is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private static readonly TimeSpan s_sweep = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<Guid, Upload> _all = new();
    private readonly TimeProvider _clock;
    private readonly string _folder;
    private ITimer? _sweeping;

    public Uploads(TimeProvider clock, PhotoFolder files)
        => (_clock, _folder) = (clock, Path.Combine(files.Path, FolderName, Guid.NewGuid().ToString("N")));

    /// <summary>Where they lie: beside the files of photos, where nobody else has made a folder of that name first.</summary>
    public string Folder => _folder;

    /// <summary>Takes a file.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public async Task<Upload> AddAsync(StaffPerson person, string fileName, Stream content, CancellationToken cancellation)
    {
        var id = Guid.NewGuid();
        var folder = Path.Combine(_folder, id.ToString("N"));
        Make(Path.GetDirectoryName(_folder)!);
        Make(_folder);
        Make(folder);
        var upload = new Upload(id, person.AccountId, person.CommunityId, folder, NameOf(fileName)) { UsedAt = _clock.GetUtcNow() };
        try
        {
            await using var file = new FileStream(upload.Path, FileMode.CreateNew, FileAccess.Write);
            await content.CopyToAsync(file, cancellation);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }

        _all[id] = upload;
        Of(person).Skip(MostPerPerson).Where(u => !u.IsBusy).ToList().ForEach(Remove);
        return upload;
    }

    /// <summary>The upload of a person; <see langword="null"/> for somebody else’s as for one that is not there.</summary>
    public Upload? Find(Guid id, StaffPerson person)
    {
        if (_all.GetValueOrDefault(id) is not { } upload || (upload.AccountId, upload.CommunityId) != (person.AccountId, person.CommunityId))
        {
            return null;
        }

        upload.UsedAt = _clock.GetUtcNow();
        return upload;
    }

    /// <summary>All uploads of a person, the last asked for first.</summary>
    public IReadOnlyList<Upload> Of(StaffPerson person)
        => [.. _all.Values.Where(u => (u.AccountId, u.CommunityId) == (person.AccountId, person.CommunityId)).OrderByDescending(u => u.UsedAt)];

    /// <summary>Forgets one, its file and all that was found out about it.</summary>
    public void Remove(Upload upload)
    {
        _all.TryRemove(upload.Id, out _);
        upload.StopWork();
        Delete(upload.Folder);
    }

    /// <summary>Lets go of the file of one that is imported; the rows that could not be are kept for their hour.</summary>
    public void Finish(Upload upload)
    {
        File.Delete(upload.Path);
        _all.GetValueOrDefault(upload.Id)?.Preview?.KeepOnlyBad();
    }

    /// <summary>Forgets what nobody asked for lately.</summary>
    public void Sweep()
        => _all.Values.Where(u => !u.IsBusy && _clock.GetUtcNow() - u.UsedAt > Kept).ToList().ForEach(Remove);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        SweepLeftovers();
        _sweeping = _clock.CreateTimer(_ => Sweep(), null, s_sweep, s_sweep);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var upload in _all.Values)
        {
            upload.StopWork();
        }

        await Task.WhenAll(_all.Values.Select(u => u.Work)).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Delete(_folder);
    }

    public void Dispose() => _sweeping?.Dispose();

    // Nobody but the site's own account may look at registers.
    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is still being read; what is left goes at the next start.
        }
    }

    // What a site that ended suddenly left behind.
    private void SweepLeftovers()
    {
        var all = new DirectoryInfo(Path.GetDirectoryName(_folder)!);
        foreach (var left in all.Exists ? all.EnumerateDirectories() : [])
        {
            if (_clock.GetUtcNow() - left.LastWriteTimeUtc > TimeSpan.FromDays(1))
            {
                Delete(left.FullName);
            }
        }
    }

    private static string NameOf(string fileName)
    {
        var name = new string([.. fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        return name.Length switch { 0 => "register", > 150 => name[..150], _ => name };
    }
}
