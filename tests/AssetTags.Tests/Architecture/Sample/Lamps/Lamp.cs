using AssetTags.Tests.Architecture.Sample.Wires;

namespace AssetTags.Tests.Architecture.Sample.Lamps;

/// <summary>One half of a circle for <see cref="ArchitectureTests"/>: it uses a wire inside a lambda only.</summary>
internal static class Lamp
{
    public static Func<int> Light(int volts) => () => Wire.Carry(volts);
}
