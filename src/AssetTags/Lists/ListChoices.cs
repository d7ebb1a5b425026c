namespace AssetTags.Lists;

/// <summary>By what a list is ordered.</summary>
public enum ListSort
{
    /// <summary>The name, in the order of the Ukrainian alphabet; numbers in it count as numbers.</summary>
    Name,

    /// <summary>The inventory number.</summary>
    Number,

    /// <summary>The balance holder's name.</summary>
    Holder,

    /// <summary>The area, or the quantity of what is counted in pieces.</summary>
    Area,

    /// <summary>The condition, the worst last.</summary>
    Condition,

    /// <summary>The day of the last visit.</summary>
    Inspected,

    /// <summary>The moment of the last change.</summary>
    Changed,
}

/// <summary>Whether an asset has a tag.</summary>
public enum ListTag
{
    /// <summary>It has one in use, put up or not.</summary>
    Yes,

    /// <summary>It has none in use.</summary>
    No,

    /// <summary>It has one that hangs on it.</summary>
    Attached,

    /// <summary>It has one that nobody said was put up.</summary>
    Printed,

    /// <summary>It has none in use, because the last one was lost.</summary>
    Lost,
}

/// <summary>A column that a list may show; the name with the address always stands first.</summary>
public enum ListColumn
{
    /// <summary>The inventory number.</summary>
    Number,

    /// <summary>The official identifier.</summary>
    OfficialId,

    /// <summary>The official table.</summary>
    Kind,

    /// <summary>The class.</summary>
    Class,

    /// <summary>The balance holder.</summary>
    Holder,

    /// <summary>The area, or the quantity.</summary>
    Area,

    /// <summary>The condition.</summary>
    Condition,

    /// <summary>The status.</summary>
    Status,

    /// <summary>The level of publicity.</summary>
    Level,

    /// <summary>The tag.</summary>
    Tag,

    /// <summary>The day of the last visit.</summary>
    Inspected,

    /// <summary>The registration of the title.</summary>
    Registration,

    /// <summary>The book value.</summary>
    Value,

    /// <summary>The moment of the last change.</summary>
    Changed,
}
