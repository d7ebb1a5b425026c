using AssetTags.Journal;

namespace AssetTags.Communities;

/// <summary>An organisation that keeps assets on its books (балансоутримувач).</summary>
public sealed class BalanceHolder : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "balance-holder";

    /// <summary>EDRPOU, text; unique per community. <see langword="null"/> when the register only names the holder.</summary>
    public string? Edrpou { get; internal set; }

    /// <summary>The name as the register writes it; the code where it writes none.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>How residents reach it.</summary>
    public Contact Contact { get; internal set; } = new();
}
