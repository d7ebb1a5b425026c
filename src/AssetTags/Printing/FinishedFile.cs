namespace AssetTags.Printing;

/// <summary>A file that takes its name when it is whole; what stood there before comes back if that was not to be.</summary>
/// <param name="unfinished">Where the file was written.</param>
/// <param name="path">Its name, in the same folder.</param>
internal sealed class FinishedFile(string unfinished, string path) : IDisposable
{
    private readonly string _former = unfinished + ".former";
    private bool _isPlaced;
    private bool _isKept;

    /// <summary>Gives the file its name.</summary>
    public void Place()
    {
        if (File.Exists(path))
        {
            File.Move(path, _former);
        }

        File.Move(unfinished, path);
        _isPlaced = true;
    }

    /// <summary>Says that it stays.</summary>
    public void Keep() => _isKept = true;

    /// <summary>Removes what is left over, and unless <see cref="Keep"/> was called, the file too.</summary>
    public void Dispose()
    {
        if (_isPlaced && !_isKept)
        {
            File.Delete(path);
        }

        if (!_isKept && File.Exists(_former))
        {
            File.Move(_former, path);
        }

        File.Delete(_former);
    }
}
