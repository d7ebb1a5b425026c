using AssetTags.Communities;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>A page with the whole form of an asset.</summary>
internal abstract class AssetFormPage : DeskPageModel
{
    /// <summary>The form.</summary>
    public AssetForm Form { get; protected set; } = null!;

    /// <summary>What its fields say.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; protected set; } = new Dictionary<string, string?>();

    /// <summary>What they said when the form was opened; <see langword="null"/> for a new asset.</summary>
    public IReadOnlyDictionary<string, string?>? Before { get; protected set; }

    /// <summary>The balance holders that can be named.</summary>
    public IReadOnlyList<BalanceHolder> Holders { get; protected set; } = [];

    /// <summary>The field of an official column in the form.</summary>
    protected string? FieldOf(string column) => Form.Desk.Find(column) is null ? null : AssetForm.NameOf(column);
}
