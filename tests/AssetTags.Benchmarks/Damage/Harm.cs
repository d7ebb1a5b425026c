namespace AssetTags.Benchmarks.Damage;

/// <summary>Something that happens to labels or to pictures of them, each time a little differently.</summary>
/// <param name="Name">What, and how much.</param>
/// <param name="Befall">Changes a scene and how it is shot.</param>
internal sealed record Harm(string Name, Func<Scene, Random, (Scene Scene, Shot Shot)> Befall)
{
    /// <summary>What must not stop a reader: of 500 pictures each, 495 are read.</summary>
    public static IReadOnlyList<Harm> Everyday { get; } =
    [
        Taken("blurred, sigma 0.2-0.4 modules", random => new Shot { Blur = Between(0.2, 0.4, random) }),
        Taken("darkened to 15-45 %, half of it across", random => Between(0.15, 0.45, random) is var light && random.Next(2) == 0
            ? new Shot { Light = (light, light / 2) }
            : new Shot { Light = (light / 2, light) }),
        Taken("noised, sigma 5-20 of 255", random => new Shot { Noise = Between(5, 20, random) }),
        Taken("rotated up to 20 degrees", random => new Shot { Degrees = Between(-20, 20, random) }),
        Taken("warped, corners moved up to 8 % of the side", random => new Shot
        {
            Corners = [.. Enumerable.Range(0, 4).Select(_ => (Between(-0.08, 0.08, random), Between(-0.08, 0.08, random)))],
        }),
    ];

    /// <summary>A round stain, black or white.</summary>
    /// <param name="percent">Of the symbol's area.</param>
    /// <param name="isAnywhere">Whether it may also hit the corner marks.</param>
    public static Harm Blot(int percent, bool isAnywhere) => new(
        $"blot {percent} %{(isAnywhere ? ", anywhere" : "")}",
        (scene, random) => (scene.Stained(percent / 100.0, isAnywhere, random), new Shot()));

    private static Harm Taken(string name, Func<Random, Shot> shot) => new(name, (scene, random) => (scene, shot(random)));

    private static double Between(double least, double most, Random random) => least + ((most - least) * random.NextDouble());
}
