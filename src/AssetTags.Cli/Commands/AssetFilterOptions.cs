using System.CommandLine;
using AssetTags.Assets;

namespace AssetTags.Cli.Commands;

/// <summary>The filters that listing and printing share.</summary>
internal sealed class AssetFilterOptions
{
    private static readonly (string Word, AssetKind Kind)[] s_kinds =
        [("buildings", AssetKind.Building), ("movableProperty", AssetKind.Movable), ("parcels", AssetKind.Parcel)];

    private static readonly (string Word, AssetStatus Status)[] s_statuses =
    [
        ("in-use", AssetStatus.InUse), ("vacant", AssetStatus.Vacant), ("leased", AssetStatus.Leased),
        ("under-repair", AssetStatus.UnderRepair), ("mothballed", AssetStatus.Mothballed), ("transferred", AssetStatus.Transferred),
        ("written-off", AssetStatus.WrittenOff), ("lost", AssetStatus.LostOrDestroyed),
    ];

    private readonly Option<string> _holder;
    private readonly Option<string> _kind;
    private readonly Option<string> _status;
    private readonly Option<string> _text;

    public AssetFilterOptions(Shell shell, Command command)
    {
        _holder = shell.Words("--holder", new("ЄДРПОУ|НАЗВА", "EDRPOU|NAME"), new(
            "Лише цього балансоутримувача: код або частина назви", "Only this balance holder: the code, or a part of the name"));
        _kind = OneOf(shell, "--kind", s_kinds.Select(k => k.Word), new("Лише ця таблиця", "Only this table"));
        _status = OneOf(shell, "--status", s_statuses.Select(s => s.Word), new("Лише в цьому стані", "Only with this status"));
        _text = shell.Words("--text", new("СЛОВА", "WORDS"), new(
            "Слова з назви, адреси чи номера", "Words of the name, address or number"));
        foreach (var option in (Option[])[_holder, _kind, _status, _text])
        {
            command.Add(option);
        }
    }

    /// <summary>An option that accepts one of the official tables' names.</summary>
    public static Option<string> Kind(Shell shell, string name, Phrase description) => OneOf(shell, name, s_kinds.Select(k => k.Word), description);

    public static AssetKind? KindOf(string? word) => word is null ? null : s_kinds.Single(k => k.Word == word).Kind;

    /// <summary>The words of the statuses, with commas.</summary>
    public static string StatusWords => string.Join(", ", s_statuses.Select(s => s.Word));

    public static AssetStatus StatusOf(string word) => s_statuses.Single(s => s.Word == word).Status;

    public AssetFilter Read(ParseResult input) => new()
    {
        Holder = input.GetValue(_holder),
        Kind = KindOf(input.GetValue(_kind)),
        Status = input.GetValue(_status) is { } word ? StatusOf(word) : null,
        Text = input.GetValue(_text),
    };

    private static Option<string> OneOf(Shell shell, string name, IEnumerable<string> words, Phrase description)
    {
        var list = string.Join('|', words);
        var option = shell.Value<string>(name, new(list, list), description);
        option.AcceptOnlyFromAmong(list.Split('|'));
        return option;
    }
}
