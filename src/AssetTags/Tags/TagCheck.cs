namespace AssetTags.Tags;

/// <summary>The check of a tag code: Σ αⁱ·dᵢ = 0 over GF(32), polynomial x⁵+x²+1, α = 2, d₀ the check symbol.</summary>
/// <remarks>
/// The weights αⁱ of ten places are all different and not zero, so a single error, a swap of neighbours (jump swaps
/// likewise) and a twin error aa→bb each leave a sum that is not zero. Vectors: 7K3M9QX2A→5, 000000001→2, ZZZZZZZZZ→X.
/// </remarks>
internal static class TagCheck
{
    private const uint Polynomial = 0b100101;

    // s_products[i, d] = αⁱ·d
    private static readonly byte[,] s_products = Products();

    /// <summary>The weighted sum of the fifty bits of a code: 0 when its check symbol is right.</summary>
    /// <remarks>With a check symbol of 0, the sum is the check symbol to put there, because its weight is 1.</remarks>
    public static uint Syndrome(ulong bits)
    {
        uint sum = 0;
        for (var i = 0; i < TagCode.SymbolCount; i++, bits >>= 5)
        {
            sum ^= s_products[i, bits & 31];
        }

        return sum;
    }

    private static byte[,] Products()
    {
        var products = new byte[TagCode.SymbolCount, 32];
        for (uint symbol = 0; symbol < 32; symbol++)
        {
            var product = symbol;
            for (var i = 0; i < TagCode.SymbolCount; i++)
            {
                products[i, symbol] = (byte)product;
                product <<= 1;
                product ^= product >= 32 ? Polynomial : 0;
            }
        }

        return products;
    }
}
