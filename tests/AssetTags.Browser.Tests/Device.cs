using Microsoft.Playwright;

namespace AssetTags.Browser.Tests;

/// <summary>What a visitor holds in the hand or has on the desk.</summary>
public enum Device
{
    /// <summary>390 × 844 points, touch.</summary>
    Phone,

    /// <summary>1280 × 900 points, a mouse.</summary>
    Desktop,

    /// <summary>A desktop whose visitor has zoomed to 400 %: 320 points across, which WCAG 1.4.10 asks for; 200 % is easier.</summary>
    Zoomed,
}

/// <summary>How a visitor comes.</summary>
internal sealed record Manner(Device Device = Device.Phone)
{
    /// <summary>Whether scripts run.</summary>
    public bool HasScript { get; init; } = true;

    /// <summary>Whether the device is in dark mode.</summary>
    public bool IsDark { get; init; }

    /// <summary>Whether the site is called localhost and not by its number, as passkeys need.</summary>
    public bool IsByName { get; init; }

    /// <summary>Where the visitor stands, if the device may tell.</summary>
    public Geolocation? Place { get; init; }

    public override string ToString() => $"{Device}{(HasScript ? "" : ", no script")}{(IsDark ? ", dark" : "")}";

    internal BrowserNewContextOptions Options(string address) => new()
    {
        BaseURL = address,
        ViewportSize = Device switch
        {
            Device.Phone => new() { Width = 390, Height = 844 },
            Device.Desktop => new() { Width = 1280, Height = 900 },
            _ => new() { Width = 320, Height = 256 },
        },
        DeviceScaleFactor = Device == Device.Desktop ? 1 : 2,
        IsMobile = Device == Device.Phone,
        HasTouch = Device == Device.Phone,
        JavaScriptEnabled = HasScript,
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        Geolocation = Place,
        Permissions = Place is null ? null : ["geolocation"],
        Locale = "uk-UA",
        TimezoneId = "Europe/Kyiv",
    };
}
