namespace AssetTags.Accounts;

/// <summary>What several operations on accounts say.</summary>
internal static class AccountWords
{
    public static readonly Phrase NoRole = new("Оберіть принаймні одну роль: без ролі увійти можна, а побачити — нічого.", "Choose at least one role: without one there is nothing to see.");

    public static readonly Phrase LastAdministrator = new(
        "Це останній адміністратор громади: без нього нікому буде давати ролі. Спершу зробіть адміністратором іншу людину.",
        "This is the community’s last administrator: nobody could give roles any more. Make somebody else administrator first.");

    public static readonly Phrase LinkOver = new(
        "Це посилання вже використане, прострочене або скопійоване не повністю. Попросіть адміністратора про нове.",
        "This link was used, has expired or was not copied whole. Ask the administrator for a new one.");
}
