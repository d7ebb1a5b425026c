namespace AssetTags.Labels.Designs;

/// <summary>The parts of a label.</summary>
public enum LabelField
{
    /// <summary>The QR symbol.</summary>
    Symbol,

    /// <summary>The tag's code.</summary>
    Code,

    /// <summary>The host.</summary>
    Host,

    /// <summary>The community.</summary>
    Community,

    /// <summary>The object's name.</summary>
    Name,

    /// <summary>The inventory or registry number.</summary>
    Number,

    /// <summary>The address.</summary>
    Address,
}
