using System.Xml.Linq;
using AssetTags.Photos;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace AssetTags.Web.Hosting;

/// <summary>Keeps the keys of sessions beside the files of photos, for their owner only: not in the database, so that a copy of that forges nothing.</summary>
/// <remarks>Sites that share the folder share sessions. The folder appears with the first session.</remarks>
internal sealed class KeysInFolder(PhotoFolder files, ILoggerFactory logs)
    : FileSystemXmlRepository(new DirectoryInfo(Path.Combine(files.Path, "keys")), logs)
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public override IReadOnlyCollection<XElement> GetAllElements()
    {
        Directory.Refresh();
        return Directory.Exists ? base.GetAllElements() : [];
    }

    public override void StoreElement(XElement element, string friendlyName)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.Create();
        }
        else
        {
            System.IO.Directory.CreateDirectory(Directory.FullName, Owner);
        }

        base.StoreElement(element, friendlyName);
    }
}
