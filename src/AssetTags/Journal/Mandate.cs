namespace AssetTags.Journal;

/// <summary>What a signed-in person may write, and where: one community, and the operations of that person's roles there.</summary>
/// <remarks>Asked by <see cref="JournaledWrite"/> and <see cref="JournalSession"/>, so that no face can forget to ask.</remarks>
/// <param name="CommunityId">The only community whose rows may be written.</param>
/// <param name="Operations">The names of the operations, as <see cref="JournaledWrite.RunAsync"/> gets them.</param>
public sealed record Mandate(Guid CommunityId, IReadOnlySet<string> Operations);

/// <summary>A write that its author has no right to; nothing changed.</summary>
public sealed class BeyondMandateException : Exception
{
    /// <summary>Without details.</summary>
    public BeyondMandateException()
    {
    }

    /// <summary>With what was tried.</summary>
    public BeyondMandateException(string message)
        : base(message)
    {
    }

    /// <summary>With what was tried, and what caused it.</summary>
    public BeyondMandateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
