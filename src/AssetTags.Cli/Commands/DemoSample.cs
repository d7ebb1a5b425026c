namespace AssetTags.Cli.Commands;

/// <summary>The registers that the demonstration imports, carried inside the program.</summary>
internal sealed record DemoSample(string Resource, string FileName, Phrase About)
{
    public static IReadOnlyList<DemoSample> All { get; } =
    [
        new("samples/kyiv/buildings.csv", "kyiv-buildings.csv", new(
            "справжній перелік будівель Києва (відкриті дані міста, номери будинків приховав видавець)",
            "a real list of buildings in Kyiv (the city's open data; house numbers masked by the publisher)")),
        new("samples/ladyzhyn/buildings.csv", "buildings.csv", new(
            "будівлі вигаданої громади за справжніми адресами", "buildings of an invented community at real addresses")),
        new("samples/ladyzhyn/movableProperty.csv", "movableProperty.csv", new(
            "лави, зупинки, майданчики вигаданої громади", "benches, stops and playgrounds of an invented community")),
    ];

    /// <summary>Writes the register into a folder, where people can change it and import it again.</summary>
    /// <returns>Its path.</returns>
    public async Task<string> WriteAsync(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, FileName);
        await using var resource = typeof(DemoSample).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        await using var file = File.Create(path);
        await resource.CopyToAsync(file, cancellation);
        return path;
    }
}
