using static AssetTags.Accounts.Right;

namespace AssetTags.Accounts;

/// <summary>Which rights each role has; a person has those of all of his or her roles, and no others.</summary>
public static class RoleRights
{
    private static readonly Dictionary<Role, Right[]> s_rights = new()
    {
        [Role.Administrator] = Enum.GetValues<Right>(),
        [Role.Registrar] = [Read, ReadHistory, EditAssets, Import, PrintLabels, ManageTags, Inspect],
        [Role.LabelClerk] = [Read, PrintLabels, ManageTags],
        [Role.Inspector] = [Read, ReadHistory, ManageTags, Inspect],
        [Role.CommissionHead] = [Read, ReadHistory, ReadJournal, Inspect],
        [Role.Publisher] = [Read, DecidePublicity],
        [Role.Auditor] = [Read, ReadHistory, ReadJournal],
    };

    /// <summary>The rights of a role.</summary>
    public static IReadOnlyList<Right> Of(Role role) => s_rights[role];

    /// <summary>The rights of several roles together.</summary>
    public static IReadOnlySet<Right> Of(IEnumerable<Role> roles) => roles.SelectMany(Of).ToHashSet();

    /// <summary>Whether a right lets one change the registry, and so asks for a second factor.</summary>
    public static bool Writes(this Right right) => right is not (Read or ReadHistory or ReadJournal);
}
