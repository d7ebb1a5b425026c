using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AssetTags.Labels.Designs;

namespace AssetTags.Printing;

/// <summary>A tag whose label was drawn, and a trace of what the label said, to know later whether it still holds.</summary>
/// <param name="TagId">The tag.</param>
/// <param name="NameHash">64 bits of the name's SHA-256; <see langword="null"/> on a blank label, which names nothing.</param>
/// <param name="TextHash">The same of everything else but code, host and the telephone, which no registry knows; as given to the label, cut or not.</param>
internal readonly record struct PrintedTag(Guid TagId, long? NameHash, long TextHash)
{
    /// <summary>Takes the trace.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="label">What its label says.</param>
    /// <param name="shown">The fields that its design shows; others leave no trace.</param>
    public static PrintedTag Of(Guid tag, LabelContent label, IReadOnlySet<string> shown)
        => new(tag, label.Name.Length == 0 || !shown.Contains(LabelFields.Name) ? null : Hash(label.Name), Hash(Texts(label, shown)));

    // A field that is empty leaves no trace, so that a field added to labels later makes no label of before look old.
    private static string Texts(LabelContent label, IReadOnlySet<string> shown)
    {
        var texts = new StringBuilder();
        var community = shown.Contains(LabelFields.Community) || shown.Contains(LabelFields.Council);
        Add("community", community ? label.Community : null);
        Add("short", community ? label.CommunityShort : null);
        Add(LabelFields.Address, shown.Contains(LabelFields.Address) ? label.Address : null);
        Add(label.NumberKind == LabelNumberKind.Inventory ? "inventory" : "registry", shown.Contains(LabelFields.Number) ? label.Number : null);
        foreach (var (field, text) in label.Fields.Where(f => f.Key != LabelFields.Phone && shown.Contains(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Add(field, text);
        }

        return texts.ToString();

        void Add(string field, string? text) => _ = string.IsNullOrEmpty(text) ? texts : texts.Append(field).Append('=').Append(text).Append('\n');
    }

    private static long Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
