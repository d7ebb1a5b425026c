using AssetTags.Assets;

namespace AssetTags.Exchange.Cells;

/// <summary>Words of official vocabularies. A word outside them stays in the raw values, with a warning.</summary>
internal static class VocabularyCell
{
    private static readonly Dictionary<string, RegistrationStatus> s_registration = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Невідомо"] = RegistrationStatus.Unknown,
        ["У процесі реєстрації"] = RegistrationStatus.InProgress,
        ["В процесі реєстрації"] = RegistrationStatus.InProgress,
        ["Зареєстровано"] = RegistrationStatus.Registered,
        ["Не зареєстровано"] = RegistrationStatus.NotRegistered,
    };

    private static readonly Dictionary<string, AssetStatus> s_statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["В експлуатації"] = AssetStatus.InUse,
        ["Експлуатується"] = AssetStatus.InUse,
        ["Використовується"] = AssetStatus.InUse,
        ["Вільний"] = AssetStatus.Vacant,
        ["Вільне"] = AssetStatus.Vacant,
        ["Вільна"] = AssetStatus.Vacant,
        ["Не використовується"] = AssetStatus.Vacant,
        ["В оренді"] = AssetStatus.Leased,
        ["У оренді"] = AssetStatus.Leased,
        ["Орендовано"] = AssetStatus.Leased,
        ["Здано в оренду"] = AssetStatus.Leased,
        ["Передано в оренду"] = AssetStatus.Leased,
        ["У ремонті"] = AssetStatus.UnderRepair,
        ["В ремонті"] = AssetStatus.UnderRepair,
        ["На ремонті"] = AssetStatus.UnderRepair,
        ["Законсервовано"] = AssetStatus.Mothballed,
        ["Законсервований"] = AssetStatus.Mothballed,
        ["На консервації"] = AssetStatus.Mothballed,
        ["Передано"] = AssetStatus.Transferred,
        ["Переданий"] = AssetStatus.Transferred,
        ["Списано"] = AssetStatus.WrittenOff,
        ["Списаний"] = AssetStatus.WrittenOff,
        ["Втрачено"] = AssetStatus.LostOrDestroyed,
        ["Знищено"] = AssetStatus.LostOrDestroyed,
        ["Зруйновано"] = AssetStatus.LostOrDestroyed,
    };

    /// <summary>A registration status in the official words.</summary>
    public static string OfficialWord(RegistrationStatus status) => s_registration.First(o => o.Value == status).Key;

    /// <summary>A status in the words this registry writes first.</summary>
    public static string OfficialWord(AssetStatus status) => s_statuses.First(o => o.Value == status).Key;

    /// <summary>Whether the register says <c>Невідомо</c> (unknown), which is not the same as saying nothing.</summary>
    public static bool IsUnknown(string text) => text.Equals("Невідомо", StringComparison.OrdinalIgnoreCase);

    /// <summary>The registration status.</summary>
    public static object? ReadRegistration(string text, CellReport report)
        => s_registration.TryGetValue(text, out var status) ? status
            : Foreign(text, "«Зареєстровано», «Не зареєстровано», «У процесі реєстрації», «Невідомо»", report);

    /// <summary>What is happening to the asset.</summary>
    public static object? ReadStatus(string text, CellReport report)
        => s_statuses.TryGetValue(text, out var status) ? status
            : Foreign(text, "«В експлуатації», «Вільний», «В оренді», «У ремонті», «Законсервовано», «Передано», «Списано», «Втрачено»", report);

    /// <summary>Says which words would be right; always <see langword="null"/>, for the caller to return.</summary>
    public static object? Foreign(string text, string right, CellReport report)
    {
        report.Warn("vocabulary.unknown", $"«{text}» немає серед дозволених слів: {right}. Слово збережено, але не враховано.", $"“{text}” is not among the allowed words: {right}. It is kept but not understood.");
        return null;
    }
}
