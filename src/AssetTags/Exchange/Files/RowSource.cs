using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Files;

/// <summary>Reads rows one after another, blank ones included; the file is never in memory as a whole.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>Reads the next row; <see langword="false"/> at the end.</summary>
    /// <exception cref="FileRefusal">The file is damaged from here on.</exception>
    public abstract bool TryRead(out RegisterRow row);

    /// <summary>How much of the file was read so far, 0 to 1; <see langword="null"/> when that cannot be told.</summary>
    public abstract double? ReadPart { get; }

    /// <inheritdoc />
    public abstract void Dispose();

    /// <summary>Whether the row says nothing at all; the word <c>null</c> says something.</summary>
    public static bool IsBlank(string?[] cells)
    {
        foreach (var cell in cells)
        {
            if (!string.IsNullOrWhiteSpace(cell))
            {
                return false;
            }
        }

        return true;
    }
}
