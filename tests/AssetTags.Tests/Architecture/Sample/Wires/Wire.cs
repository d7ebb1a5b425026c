using AssetTags.Tests.Architecture.Sample.Lamps;

namespace AssetTags.Tests.Architecture.Sample.Wires;

/// <summary>The other half of the circle: it names a lamp inside an asynchronous method only.</summary>
internal static class Wire
{
    public static int Carry(int volts) => volts;

    public static async Task<string> FollowAsync()
    {
        await Task.Yield();
        return typeof(Lamp).Name;
    }
}
