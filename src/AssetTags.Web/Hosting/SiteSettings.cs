using System.Net;
using AssetTags.Communities;
using AssetTags.Data;

namespace AssetTags.Web.Hosting;

/// <summary>How the site was told to run.</summary>
internal sealed record SiteSettings
{
    public const string DefaultUrl = "http://localhost:5080";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>The registry.</summary>
    public required DatabaseOptions Database { get; init; }

    /// <summary>The folder with the files of photos; beside the registry when <see langword="null"/>.</summary>
    public string? Files { get; init; }

    /// <summary>Where to listen.</summary>
    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>The KATOTTG code of the community that localhost means, if one is named.</summary>
    public string? Community { get; init; }

    /// <summary>The proxies that are believed about the visitor's address and scheme.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Where the map takes tiles from, if anywhere.</summary>
    public TileSource? Tiles { get; init; }

    /// <summary>The server that takes letters, if there is one.</summary>
    public MailServer? Mail { get; init; }

    /// <summary>The language of the program's own messages.</summary>
    public Language Language { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingMistakeException">One of them cannot be followed.</exception>
    public static SiteSettings Of(SettingTexts texts) => new()
    {
        Database = ReadDatabase(texts),
        Files = texts[Setting.Files],
        Urls = ReadUrls(texts),
        Community = ReadCommunity(texts),
        Proxies = [.. (texts[Setting.Proxies] ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(p => ReadProxy(p, texts))],
        Tiles = TileSource.Read(texts),
        Mail = MailServer.Read(texts),
        Language = texts.Language,
    };

    private static DatabaseOptions ReadDatabase(SettingTexts texts)
    {
        var named = texts[Setting.Database] ?? DatabaseOptions.DefaultFile;
        try
        {
            return DatabaseOptions.Parse(named).AnsweringWithin(s_patience) with { KeepsReaders = true };
        }
        catch (FormatException)
        {
            throw texts.Mistake(RegistryWords.NoDatabase(named));
        }
    }

    private static string? ReadCommunity(SettingTexts texts)
    {
        var code = texts[Setting.Community];
        return code is null || Katottg.IsWellFormed(code) ? code : throw texts.Mistake(new(
            $"«{code}» — не код КАТОТТГ. Приклад: UA05040130010040578", $"'{code}' is no KATOTTG code. Example: UA05040130010040578"));
    }

    private static string[] ReadUrls(SettingTexts texts)
    {
        string[] urls = (texts[Setting.Urls] ?? DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls)
        {
            if (!IsAddress(url))
            {
                throw texts.Mistake(new(
                    $"«{url}» — не адреса, на якій можна слухати. Приклад: {DefaultUrl}", $"'{url}' is no address to listen on. Example: {DefaultUrl}"));
            }
        }

        return urls;
    }

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.PathBase.Length == 0 && (address.IsUnixPipe || address.Port is >= 0 and <= ushort.MaxValue);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IPNetwork ReadProxy(string text, SettingTexts texts)
        => IPNetwork.TryParse(text, out var network) ? network
            : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw texts.Mistake(new(
                $"«{text}» — не адреса й не мережа проксі. Приклад: 127.0.0.1 або 10.0.0.0/8",
                $"'{text}' is neither the address nor the network of a proxy. Example: 127.0.0.1 or 10.0.0.0/8"));
}
