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
    public static PrintedTag Of(Guid tag, LabelContent label)
        => new(tag, label.Name.Length == 0 ? null : Hash(label.Name), Hash(Texts(label)));

    // A field that is empty leaves no trace, so that a field added to labels later makes no label of before look old.
    private static string Texts(LabelContent label)
    {
        var texts = new StringBuilder();
        foreach (var (field, text) in (ReadOnlySpan<(string, string?)>)
        [
            ("community", label.Community), ("short", label.CommunityShort), ("address", label.Address),
            (label.NumberKind == LabelNumberKind.Inventory ? "inventory" : "registry", label.Number),
        ])
        {
            _ = string.IsNullOrEmpty(text) ? texts : texts.Append(field).Append('=').Append(text).Append('\n');
        }

        foreach (var (field, text) in label.Fields.Where(f => f.Value.Length > 0 && f.Key != LabelFields.Phone).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            texts.Append(field).Append('=').Append(text).Append('\n');
        }

        return texts.ToString();
    }

    private static long Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
