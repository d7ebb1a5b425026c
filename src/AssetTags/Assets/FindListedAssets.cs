namespace AssetTags.Assets;

/// <summary>A line that names no one asset.</summary>
/// <param name="Line">Its place in the list, from 1.</param>
/// <param name="Typed">What it says.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record UnclearLine(int Line, string Typed, Phrase Reason);

/// <summary>The assets of a list, and the lines that name none.</summary>
/// <param name="Assets">Each once, in the order of their first naming.</param>
/// <param name="Unclear">The other lines.</param>
public sealed record ListedAssets(IReadOnlyList<Guid> Assets, IReadOnlyList<UnclearLine> Unclear);

/// <summary>Finds the assets of a pasted list: codes, inventory numbers or identifiers, one a line.</summary>
public sealed class FindListedAssets(FindAsset find)
{
    /// <summary>The most lines that are read.</summary>
    public const int MostLines = 5_000;

    private static readonly char[] s_separators = ['\r', '\n', '\t', ';'];

    /// <summary>Looks among the assets of one community.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="list">The list; a column copied from a table will do.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<ListedAssets> RunAsync(Guid communityId, string list, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        var (found, unclear) = (new OrderedDictionary<Guid, string>(), new List<UnclearLine>());
        var lines = list.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var (index, typed) in lines.Take(MostLines).Index())
        {
            var answer = await find.RunAsync(communityId, typed, cancellation);
            if (answer is FindAssetResult.Found { Asset: var asset })
            {
                found.TryAdd(asset.Id, typed);
            }
            else
            {
                unclear.Add(new UnclearLine(index + 1, typed, ReasonOf(answer)));
            }
        }

        if (lines.Length > MostLines)
        {
            unclear.Add(new UnclearLine(MostLines + 1, lines[MostLines], new(
                $"За раз читаємо до {MostLines} рядків; решту надрукуйте окремо.", $"Up to {MostLines} lines are read at a time; print the others separately.")));
        }

        return new ListedAssets([.. found.Keys], unclear);
    }

    private static Phrase ReasonOf(FindAssetResult answer) => answer switch
    {
        FindAssetResult.Several { Assets.Count: var count } => new(
            $"цей номер мають кілька об’єктів ({count}); назвіть код мітки або ідентифікатор", $"several assets have this number ({count}); give a tag’s code or an identifier"),
        FindAssetResult.BlankTag => new("це чиста мітка, об’єкта в неї ще немає", "this is a blank tag, which has no asset yet"),
        FindAssetResult.NotFound { LooksMistyped: true } => new(
            "такого номера немає, а як код мітки має хибний знак", "there is no such number, and as a tag’s code one symbol is wrong"),
        _ => new("такого номера, коду чи ідентифікатора в реєстрі немає", "the registry has no such number, code or identifier"),
    };
}
