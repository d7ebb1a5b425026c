using System.Text;
using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;

namespace AssetTags.Tests.Exchange;

/// <summary>A register written for one test, in a file of its own that goes with it.</summary>
internal sealed class RegisterText : IDisposable
{
    private RegisterText(byte[] bytes)
    {
        Path = System.IO.Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.register");
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    public static RegisterText Of(byte[] bytes) => new(bytes);

    public static RegisterText Of(string text, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(false);
        return new RegisterText([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
    }

    public RegisterFile Open(RegisterFileOptions? options = null)
        => RegisterFile.Open(Path, options) switch
        {
            RegisterOpening.Opened opened => opened.File,
            RegisterOpening.Refused refused => throw new AssertionException($"Refused: {refused.Reason}"),
            _ => throw new AssertionException("Neither opened nor refused."),
        };

    public ImportIssue Refusal(RegisterFileOptions? options = null)
    {
        switch (RegisterFile.Open(Path, options))
        {
            case RegisterOpening.Refused refused:
                return refused.Reason;
            case RegisterOpening.Opened opened:
                opened.File.Dispose();
                break;
        }

        throw new AssertionException("It was opened.");
    }

    /// <summary>Several texts, to compare with.</summary>
    public static string[] All(params string[] texts) => texts;

    public void Dispose() => File.Delete(Path);

    /// <summary>The only row below a header, from a text.</summary>
    public static AssetRow OnlyRow(string text, RegisterFileOptions? options = null) => Rows(text, options).Single();

    public static List<AssetRow> Rows(string text, RegisterFileOptions? options = null)
    {
        using var file = Of(text);
        using var register = file.Open(options);
        return [.. register.ReadAssets()];
    }

    /// <summary>What a building says of one official column with this cell in it.</summary>
    public static AssetRow Building(string column, string cell)
        => Row(new RegisterFileOptions { Table = AssetKind.Building }, "id", column, cell);

    public static AssetRow Movable(string column, string cell)
        => Row(new RegisterFileOptions { Table = AssetKind.Movable }, "uid", column, cell);

    public static AssetRow Parcel(string column, string cell)
        => Row(new RegisterFileOptions { Table = AssetKind.Parcel }, "cadastralId", column, cell);

    private static AssetRow Row(RegisterFileOptions options, string id, string column, string cell)
        => OnlyRow(column == id ? $"{id},title\n{Quote(cell)},Сарай\n" : $"{id},title,{column}\n6510136600:01:001:0001,Сарай,{Quote(cell)}\n", options);

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <summary>Short ways to look at issues.</summary>
internal static class IssueExtensions
{
    public static string[] Codes(this AssetRow row) => [.. row.Issues.Select(i => i.Code)];

    public static AssetTags.Assets.Asset Applied(this AssetRow row)
    {
        var asset = new AssetTags.Assets.Asset { Kind = row.Kind };
        row.ApplyTo(asset);
        return asset;
    }
}
