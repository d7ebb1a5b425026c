using AssetTags.Communities;
using AssetTags.Places;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Cli.Commands;

/// <summary>What makes the demonstration worth looking at in a browser: an office to write to, and the ground of a map.</summary>
internal static class DemoPublicSide
{
    private const string Attribution = "PashaOsadchi/ladyzhyn, MIT";

    private static readonly ContactFacts s_office = new()
    {
        Phone = "(04343) 0-12-00",
        Email = "majno@example.gov.ua",
        Hours = "Пн–Чт 8:00–17:15, Пт 8:00–16:00",
    };

    /// <summary>Enters it all.</summary>
    public static async Task EnterAsync(IServiceProvider services, Guid communityId, CancellationToken cancellation)
    {
        await services.GetRequiredService<SetContact>().RunAsync(communityId, null, s_office, cancellation);
        var ground = new Dictionary<BaseMapKind, byte[]>
        {
            [BaseMapKind.Boundary] = await ReadAsync("boundary", cancellation),
            [BaseMapKind.Streets] = await ReadAsync("streets", cancellation),
        };
        await services.GetRequiredService<KeepBaseMap>().RunAsync(communityId, ground, Attribution, cancellation);
    }

    private static async Task<byte[]> ReadAsync(string name, CancellationToken cancellation)
    {
        var resource = $"samples/ladyzhyn/{name}.geojson";
        await using var stream = typeof(DemoPublicSide).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole, cancellation);
        return whole.ToArray();
    }
}
