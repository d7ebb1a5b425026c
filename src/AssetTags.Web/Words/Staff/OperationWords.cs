using System.Collections.Frozen;
using System.Globalization;

namespace AssetTags.Web.Words.Staff;

/// <summary>What was done, in words, by the operation’s name in the journal.</summary>
internal static class OperationWords
{
    private static readonly FrozenDictionary<string, Phrase> s_words = new Dictionary<string, Phrase>
    {
        ["account.credentials"] = new("вхід або зміна способу входу", "signing in, or changing how"),
        ["account.disable"] = new("обліковий запис вимкнено", "account disabled"),
        ["account.enable"] = new("обліковий запис увімкнено", "account enabled"),
        ["account.enter"] = new("задано пароль за посиланням", "password set by a link"),
        ["account.first-link"] = new("посилання для першого адміністратора", "link for the first administrator"),
        ["account.forgotten"] = new("надіслано посилання на новий пароль", "link to a new password sent by mail"),
        ["account.invite"] = new("запрошено працівника", "somebody invited"),
        ["account.language"] = new("змінено мову сторінок", "language of pages changed"),
        ["account.link"] = new("дано посилання на новий пароль", "link to a new password given"),
        ["account.passkey"] = new("ключ для входу", "passkey"),
        ["account.revoke-token"] = new("відкликано ключ програми", "token of a program revoked"),
        ["account.roles"] = new("змінено ролі", "roles changed"),
        ["account.token"] = new("ключ для програми", "token for a program"),
        ["asset.bulk"] = new("змінено разом з іншими", "changed together with others"),
        ["asset.undo"] = new("повернуто, як було", "put back as it was"),
        ["asset.create"] = new("внесено об’єкт", "asset entered"),
        ["asset.edit"] = new("змінено картку", "card changed"),
        ["asset.import"] = new("імпорт", "import"),
        ["asset.inspect"] = new("огляд", "inspection"),
        ["asset.merge"] = new("об’єднано", "merged"),
        ["asset.parent"] = new("змінено, до чого належить", "what it is a part of changed"),
        ["asset.place"] = new("змінено координати", "position changed"),
        ["asset.split"] = new("поділено на приміщення", "split into premises"),
        ["asset.status"] = new("змінено використання", "use changed"),
        ["asset.transfer"] = new("передано іншому балансоутримувачу", "handed to another holder"),
        ["balance-holder.contact"] = new("контакт балансоутримувача", "contact of a holder"),
        ["base-map.keep"] = new("змінено основу карти", "ground of the map changed"),
        ["base-map.remove"] = new("прибрано основу карти", "ground of the map removed"),
        ["community.contact"] = new("контакт громади", "contact of the community"),
        ["community.found"] = new("створено реєстр громади", "registry of the community made"),
        ["community.move-host"] = new("змінено адресу на мітках", "host on tags changed"),
        ["document.add"] = new("додано документ", "document added"),
        ["document.remove"] = new("прибрано документ", "document removed"),
        ["document.restore"] = new("повернуто документ", "document put back"),
        ["inspection.record"] = new("записано огляд", "inspection recorded"),
        ["inspection-interval.keep"] = new("змінено проміжок між оглядами", "interval of inspections changed"),
        ["inspection-interval.remove"] = new("прибрано проміжок між оглядами", "interval of inspections removed"),
        ["label-definition.keep"] = new("збережено макет або формат", "design or format kept"),
        ["label-definition.remove"] = new("прибрано макет або формат", "design or format removed"),
        ["labels.print"] = new("надруковано мітки", "labels printed"),
        ["photo.add"] = new("додано фото", "photo added"),
        ["photo.describe"] = new("змінено підпис фото", "caption of a photo changed"),
        ["photo.move"] = new("змінено порядок фото", "order of photos changed"),
        ["photo.remove"] = new("прибрано фото", "photo removed"),
        ["photo.restore"] = new("повернуто фото", "photo put back"),
        ["plate.print"] = new("зроблено табличку", "plate made"),
        ["printer.keep"] = new("профіль принтера", "printer profile"),
        ["printer.remove"] = new("прибрано профіль принтера", "printer profile removed"),
        ["printer.restore"] = new("повернуто профіль принтера", "printer profile put back"),
        ["publicity.confirm"] = new("переглянуто рівень відкритості", "level of publicity looked at"),
        ["publicity.decide"] = new("рішення про відкритість", "decision on publicity"),
        ["publicity.withdraw"] = new("скасовано рішення про відкритість", "decision on publicity withdrawn"),
        ["publicity.restrict-party"] = new("закрито об’єкти організації", "an organisation’s assets closed"),
        ["publicity.release-party"] = new("знову відкрито об’єкти організації", "an organisation’s assets opened again"),
        ["publicity-definition.keep"] = new("змінено правила відкритості", "rules of publicity changed"),
        ["publicity-definition.remove"] = new("прибрано правила відкритості", "rules of publicity removed"),
        ["import.shape"] = new("запам’ятано стовпці файла", "columns of a file remembered"),
        ["import.undo"] = new("імпорт скасовано", "import taken back"),
        ["street.rename"] = new("вулицю перейменовано", "street renamed"),
        ["street.take-back"] = new("перейменування вулиці скасовано", "renaming of a street taken back"),
        ["tag.attach"] = new("мітку прикріплено", "tag attached"),
        ["tag.detach"] = new("мітку знято", "tag taken off"),
        ["tag.lose"] = new("мітку втрачено", "tag lost"),
        ["tag.mint"] = new("створено мітки", "tags made"),
        ["tag.replace"] = new("мітку замінено", "tag replaced"),
        ["tag.restore"] = new("мітку повернуто", "tag put back"),
        ["tag.revoke"] = new("мітку відкликано", "tag revoked"),
        ["view.share"] = new("поділено переглядом списку", "view of a list shared"),
        ["view.keep"] = new("збережено перегляд списку", "view of a list kept"),
        ["view.remove"] = new("прибрано перегляд списку", "view of a list removed"),
    }.ToFrozenDictionary();

    /// <summary>An operation in words; one that has none by its name.</summary>
    public static Phrase Of(string operation) => s_words.TryGetValue(operation, out var words) ? words : new(operation, operation);

    /// <summary>All operations, by their words.</summary>
    public static IReadOnlyList<(string Operation, string Words)> AllIn(Language language)
        => [.. s_words.Select(w => (w.Key, w.Value.In(language))).OrderBy(w => w.Item2, StringComparer.Create(Numbers.Culture(language), CompareOptions.None))];

    /// <summary>Whether an operation has words.</summary>
    public static bool Has(string operation) => s_words.ContainsKey(operation);
}
