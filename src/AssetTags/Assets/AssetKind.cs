namespace AssetTags.Assets;

/// <summary>The three kinds of communal property, one official table each (CMU № 835, annex 18).</summary>
public enum AssetKind
{
    /// <summary>A building, structure or premises; table <c>buildings</c>.</summary>
    Building,

    /// <summary>Movable property; table <c>movableProperty</c>.</summary>
    Movable,

    /// <summary>A land parcel; table <c>parcels</c>.</summary>
    Parcel,
}

/// <summary>What is happening to an asset.</summary>
public enum AssetStatus
{
    /// <summary>В експлуатації.</summary>
    InUse,

    /// <summary>Вільний.</summary>
    Vacant,

    /// <summary>В оренді.</summary>
    Leased,

    /// <summary>У ремонті.</summary>
    UnderRepair,

    /// <summary>Законсервований.</summary>
    Mothballed,

    /// <summary>Переданий іншому власнику чи балансоутримувачу; a document says so.</summary>
    Transferred,

    /// <summary>Списаний; a document says so.</summary>
    WrittenOff,

    /// <summary>Втрачений або знищений; a document says so.</summary>
    LostOrDestroyed,
}

/// <summary>The official scale of <c>condition</c> (CMU № 835). <c>null</c> and <see cref="Unknown"/> differ.</summary>
public enum AssetCondition
{
    /// <summary>Не потребує ремонту.</summary>
    NoRepairNeeded,

    /// <summary>Потребує поточного ремонту.</summary>
    NeedsRoutineRepair,

    /// <summary>Потребує капітального ремонту.</summary>
    NeedsMajorRepair,

    /// <summary>Невідомо.</summary>
    Unknown,
}

/// <summary>The official values of <c>registrationStatus</c> (CMU № 835).</summary>
public enum RegistrationStatus
{
    /// <summary>Невідомо.</summary>
    Unknown,

    /// <summary>У процесі реєстрації.</summary>
    InProgress,

    /// <summary>Зареєстровано.</summary>
    Registered,

    /// <summary>Не зареєстровано.</summary>
    NotRegistered,
}
