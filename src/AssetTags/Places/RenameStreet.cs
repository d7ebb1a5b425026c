using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Places;

/// <summary>What is known of a street's renaming.</summary>
/// <param name="OldName">The former name, with or without its type.</param>
/// <param name="NewName">The present name.</param>
/// <param name="Settlement">The settlement, where several have such a street.</param>
/// <param name="RenamedOn">Since when.</param>
/// <param name="DocumentNumber">The decision's number.</param>
public sealed record StreetRenameFacts(string OldName, string NewName, string? Settlement = null, DateOnly? RenamedOn = null, string? DocumentNumber = null)
{
    private const int LongestName = 200;

    /// <summary>What is wrong and what would be right, or <see langword="null"/>.</summary>
    public Phrase? Fault => this switch
    {
        _ when string.IsNullOrWhiteSpace(OldName) => new("Немає колишньої назви вулиці.", "The street's former name is missing."),
        _ when string.IsNullOrWhiteSpace(NewName) => new("Немає теперішньої назви вулиці.", "The street's present name is missing."),
        _ when OldName.Length > LongestName || NewName.Length > LongestName || Settlement?.Length > LongestName || DocumentNumber?.Length > LongestName => new(
            $"Задовго: назва вулиці має до {LongestName} знаків.", $"Too long: a street's name has up to {LongestName} characters."),
        { SaysNothing: true } => new(
            $"Колишня й теперішня назви однакові: «{NewName.Trim()}».", $"The former and the present name are the same: '{NewName.Trim()}'."),
        _ => null,
    };

    /// <summary>Whether both names are there and are the same.</summary>
    public bool SaysNothing => !string.IsNullOrWhiteSpace(OldName) && FoldedText.Of(OldName.Trim()) == FoldedText.Of(NewName.Trim());

    /// <summary>What makes two entries the same: the names, however they are written.</summary>
    internal (string Settlement, string Old, string New) Key => KeyOf(Settlement, OldName, NewName);

    internal static (string Settlement, string Old, string New) KeyOf(string? settlement, string oldName, string newName)
        => (FoldedText.Of(settlement?.Trim() ?? ""), FoldedText.Of(oldName.Trim()), FoldedText.Of(newName.Trim()));
}

/// <summary>The outcomes of <see cref="RenameStreet"/>.</summary>
public abstract record RenameStreetResult
{
    /// <summary>The renamings are in the register.</summary>
    /// <param name="Renames">All that were asked for, each once.</param>
    /// <param name="Added">How many of them are new, or hold again after they were taken back.</param>
    public sealed record Entered(IReadOnlyList<StreetRename> Renames, int Added) : RenameStreetResult;

    /// <summary>One cannot be; nothing changed.</summary>
    /// <param name="Place">Which, from 0.</param>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(int Place, Phrase Reason) : RenameStreetResult;
}

/// <summary>Enters that streets have other names now, so that people find them by the former ones: all or none, and each once.</summary>
public sealed class RenameStreet(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Enters them; a date or a document that an entry lacked so far is added to it.</summary>
    public async Task<RenameStreetResult> RunAsync(Guid communityId, IReadOnlyList<StreetRenameFacts> renames, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(renames);
        foreach (var (place, facts) in renames.Index())
        {
            if (facts.Fault is { } reason)
            {
                return new RenameStreetResult.Refused(place, reason);
            }
        }

        return await write.RunAsync("street.rename", async (_, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            var known = new Dictionary<(string, string, string), StreetRename>();
            foreach (var rename in await registry.StreetRenames.Where(r => r.CommunityId == communityId).OrderBy(r => r.Id).ToListAsync(inner))
            {
                known[StreetRenameFacts.KeyOf(rename.Settlement, rename.OldName, rename.NewName)] = rename;
            }

            var entered = new OrderedDictionary<Guid, StreetRename>();
            var added = renames.Count(facts => Enter(communityId, facts, known, entered));
            return (RenameStreetResult)new RenameStreetResult.Entered([.. entered.Values], added);
        }, cancellation);
    }

    private bool Enter(
        Guid communityId, StreetRenameFacts facts, Dictionary<(string, string, string), StreetRename> known, OrderedDictionary<Guid, StreetRename> entered)
    {
        if (!known.TryGetValue(facts.Key, out var rename))
        {
            rename = new StreetRename
            {
                CommunityId = communityId,
                OldName = facts.OldName.Trim(),
                NewName = facts.NewName.Trim(),
                Settlement = Text(facts.Settlement),
            };
            known[facts.Key] = rename;
            registry.Add(rename);
        }

        var isNew = rename.Revision == 0 ? !entered.ContainsKey(rename.Id) : rename.RemovedAt is not null;
        rename.RemovedAt = null;
        rename.RenamedOn = facts.RenamedOn ?? rename.RenamedOn;
        rename.DocumentNumber = Text(facts.DocumentNumber) ?? rename.DocumentNumber;
        entered.TryAdd(rename.Id, rename);
        return isNew;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
