using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>The balance holder that typed code and name mean.</summary>
/// <param name="Holder">The organisation, or <see langword="null"/> for none.</param>
/// <param name="IsNew">Whether the registry does not have it yet.</param>
/// <param name="Fault">Why it cannot be told, or <see langword="null"/>.</param>
internal sealed record HolderChoice(BalanceHolder? Holder, bool IsNew = false, FieldFault? Fault = null)
{
    private const string CodeColumn = "balanceHolderId";
    private const string NameColumn = "balanceHolderName";

    /// <summary>Finds the holder, or makes a new one of a code and a name.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="communityId">Whose holders they are.</param>
    /// <param name="present">The present holder.</param>
    /// <param name="row">What was typed.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<HolderChoice> OfAsync(RegistryContext registry, Guid communityId, BalanceHolder? present, TypedRow row, CancellationToken cancellation)
    {
        var (code, name) = row.Holder;
        if (!row.Changes(CodeColumn) && !row.Changes(NameColumn))
        {
            return new(present);
        }

        if (code is null && name is null)
        {
            return new((BalanceHolder?)null);
        }

        var all = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).OrderBy(h => h.Id).ToListAsync(cancellation);
        return code is not null && row.Changes(CodeColumn)
            ? ByCode(all, communityId, code, row.Changes(NameColumn) ? name : null)
            : ByName(all, code, name, row);
    }

    /// <summary>Enters the holder where it is new.</summary>
    public Task EnterAsync(JournalSession session, CancellationToken cancellation)
        => IsNew ? session.InsertAsync<BalanceHolder>([Holder!], cancellation) : Task.CompletedTask;

    /// <summary>What is wrong with it, if anything; a code that is wrong by itself need not be looked for.</summary>
    public IEnumerable<FieldFault> FaultsBeside(TypedRow row) => Fault is null || row.Faults.Any(f => f.Column == CodeColumn) ? [] : [Fault];

    private static HolderChoice ByCode(List<BalanceHolder> all, Guid communityId, string code, string? name)
    {
        if (all.Find(h => h.Edrpou == code) is { } known)
        {
            return name is null || FoldedText.Of(name) == FoldedText.Of(known.Name) ? new(known) : Refuse(NameColumn, new(
                $"Код {code} у реєстрі належить балансоутримувачу «{known.Name}». Виправте код або лишіть цю назву.",
                $"The code {code} belongs to the balance holder '{known.Name}' in the register. Correct the code, or leave this name."));
        }

        return name is null
            ? Refuse(CodeColumn, new(
                $"Балансоутримувача з кодом {code} ще немає. Впишіть і його назву, тоді його буде додано.",
                $"There is no balance holder with the code {code} yet. Give its name too, and it will be added."))
            : new(new BalanceHolder { CommunityId = communityId, Edrpou = code, Name = name }, IsNew: true);
    }

    // The code stays, or went: the name alone has to tell.
    private static HolderChoice ByName(List<BalanceHolder> all, string? code, string? name, TypedRow row)
    {
        var named = name is null ? [] : all.FindAll(h => FoldedText.Of(h.Name) == FoldedText.Of(name));
        if (row.Changes(CodeColumn) && named is [{ Edrpou: not null }])
        {
            return Refuse(NameColumn, new("Щоб прибрати балансоутримувача, очистьте і код, і назву.", "To take the balance holder away, clear both code and name."));
        }

        return named is [var one] ? new(one)
            : name is null ? Refuse(NameColumn, new(
                $"Код {code} лишився без назви. Щоб прибрати балансоутримувача, очистьте і код.", $"The code {code} was left without a name. To take the balance holder away, clear the code too."))
            : Refuse(CodeColumn, new(
                $"Балансоутримувача «{name}» впізнаємо за кодом ЄДРПОУ: впишіть його.", $"The balance holder '{name}' is told by its EDRPOU code: give it."));
    }

    private static HolderChoice Refuse(string column, Phrase reason) => new(null, Fault: new FieldFault(column, reason));
}
