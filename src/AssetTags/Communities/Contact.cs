namespace AssetTags.Communities;

/// <summary>How residents reach an organisation; an office, never a person.</summary>
public sealed class Contact
{
    /// <summary>The telephone as people write it, such as <c>(04343) 6-12-34</c>.</summary>
    public string? Phone { get; internal set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; internal set; }

    /// <summary>Office hours in words, such as <c>Пн–Пт 8:00–17:00</c>.</summary>
    public string? Hours { get; internal set; }

    /// <summary>The address of its web page, with its scheme.</summary>
    public string? Website { get; internal set; }
}
