namespace AssetTags.Accounts;

/// <summary>What somebody is in a community; a person may be several.</summary>
public enum Role
{
    /// <summary>Адміністратор: people, the community, and everything else.</summary>
    Administrator,

    /// <summary>Реєстратор: keeps the facts, imports, prints.</summary>
    Registrar,

    /// <summary>Друк міток: prints labels, attaches and replaces tags.</summary>
    LabelClerk,

    /// <summary>Інспектор: looks at assets on site.</summary>
    Inspector,

    /// <summary>Голова комісії: leads the inventory, reads the journal.</summary>
    CommissionHead,

    /// <summary>Відповідальний за відкритість: decides what the public sees.</summary>
    Publisher,

    /// <summary>Аудитор: reads everything, changes nothing.</summary>
    Auditor,
}

/// <summary>What an endpoint may ask for.</summary>
public enum Right
{
    /// <summary>Read the registry as staff, closed assets and papers included; export it.</summary>
    Read,

    /// <summary>Read who changed an asset, on its card.</summary>
    ReadHistory,

    /// <summary>Read who changed what, in the whole community.</summary>
    ReadJournal,

    /// <summary>Create and change assets, their papers and photos, streets, transfers, write-offs.</summary>
    EditAssets,

    /// <summary>Import registers.</summary>
    Import,

    /// <summary>Print labels, keep printers, formats and designs.</summary>
    PrintLabels,

    /// <summary>Attach, replace, revoke tags.</summary>
    ManageTags,

    /// <summary>Record what was found on site.</summary>
    Inspect,

    /// <summary>Decide what the public sees.</summary>
    DecidePublicity,

    /// <summary>Keep accounts and roles.</summary>
    ManagePeople,

    /// <summary>Keep the community's own facts: contact, host, map.</summary>
    ManageCommunity,
}
