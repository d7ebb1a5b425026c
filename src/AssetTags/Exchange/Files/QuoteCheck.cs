namespace AssetTags.Exchange.Files;

/// <summary>Looks at the quotes of one CSV record as RFC 4180 has them.</summary>
internal static class QuoteCheck
{
    /// <summary>What is wrong with the first wrong cell that begins with a quote.</summary>
    /// <param name="record">The record as it stands in the file, with its line break.</param>
    /// <param name="delimiter">The delimiter.</param>
    public static QuoteFault Of(ReadOnlySpan<char> record, char delimiter)
    {
        while (true)
        {
            if (record is ['"', ..])
            {
                var closed = Closing(record);
                if (closed < 0)
                {
                    return QuoteFault.Open;
                }

                record = record[(closed + 1)..];
                var end = record.IndexOfAny(delimiter, '\r', '\n');
                if (!(end < 0 ? record : record[..end]).IsWhiteSpace())
                {
                    return QuoteFault.Loose;
                }
            }

            var next = record.IndexOf(delimiter);
            if (next < 0)
            {
                return QuoteFault.None;
            }

            record = record[(next + 1)..];
        }
    }

    // The quote that ends the cell: the first one, after the opening one, that no other follows.
    private static int Closing(ReadOnlySpan<char> record)
    {
        for (var at = 1; at < record.Length; at++)
        {
            if (record[at] == '"')
            {
                if (at + 1 == record.Length || record[at + 1] != '"')
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }
}

/// <summary>What may be wrong with the quotes of a record.</summary>
internal enum QuoteFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A cell is never closed.</summary>
    Open,

    /// <summary>Text follows a closing quote.</summary>
    Loose,
}
