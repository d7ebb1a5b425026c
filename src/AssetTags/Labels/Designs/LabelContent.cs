using System.Collections.Frozen;
using AssetTags.Tags;

namespace AssetTags.Labels.Designs;

/// <summary>What one label says. All text is plain; typography (’, «», no-break spaces) is the label's business.</summary>
public sealed record LabelContent
{
    /// <summary>The tag's code, printed and in the QR symbol.</summary>
    public required TagCode Code { get; init; }

    /// <summary>The host the QR symbol leads to, printed as given: ASCII, without a scheme, such as <c>qr.city.gov.ua</c>.</summary>
    public required string Host { get; init; }

    /// <summary>The community that owns the object; empty prints nothing.</summary>
    public required string Community { get; init; }

    /// <summary>The community's official shorter name, printed where the full one does not fit.</summary>
    public string? CommunityShort { get; init; }

    /// <summary>What the object is; empty prints nothing.</summary>
    public required string Name { get; init; }

    /// <summary>The inventory number, or the registry's own; <see langword="null"/> or empty prints nothing.</summary>
    public string? Number { get; init; }

    /// <summary>What kind of number <see cref="Number"/> is: it decides the words before it.</summary>
    public LabelNumberKind NumberKind { get; init; }

    /// <summary>Where the object is; <see langword="null"/> or empty prints nothing.</summary>
    public string? Address { get; init; }

    /// <summary>Every other field a design may ask for, by the names of <see cref="LabelFields"/>; what is missing prints nothing.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = FrozenDictionary<string, string>.Empty;
}

/// <summary>What kind of number stands on a label.</summary>
public enum LabelNumberKind
{
    /// <summary>An inventory number: «Інв. № », «№ » or nothing before it, as room allows.</summary>
    Inventory,

    /// <summary>A number in a registry, never called an inventory number: «№ » or nothing before it.</summary>
    Registry,
}
