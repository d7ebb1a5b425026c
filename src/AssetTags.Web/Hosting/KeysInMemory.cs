using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace AssetTags.Web.Hosting;

/// <summary>Keeps the framework's keys in memory: public pages protect nothing, and no file shall appear in anybody's home.</summary>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly List<XElement> _keys = [];
    private readonly Lock _lock = new();

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
        {
            return [.. _keys];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock)
        {
            _keys.Add(element);
        }
    }
}
