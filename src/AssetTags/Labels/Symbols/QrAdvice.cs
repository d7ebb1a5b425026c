using System.Globalization;

namespace AssetTags.Labels.Symbols;

/// <summary>What a host's length costs: the symbol its labels get. For the council that is choosing its host.</summary>
/// <param name="HostLength">Characters of the host.</param>
/// <param name="PayloadLength">Characters of <c>HTTPS://HOST/CODE</c>.</param>
/// <param name="OfficeVersion">Version at level Q, the least an office label has; <see langword="null"/> when no label can carry it.</param>
/// <param name="OfficeLevel">The level that version gives.</param>
/// <param name="FitsSmallest">Whether labels of 35.6 × 16.9 mm can carry it, at least at level M.</param>
public sealed record QrAdvice(int HostLength, int PayloadLength, int? OfficeVersion, QrLevel? OfficeLevel, bool FitsSmallest)
{
    private static readonly int[] s_steps = [10, 16, 19, 28];

    /// <summary>Counts for a host.</summary>
    public static QrAdvice For(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var length = LabelAddress.PayloadLength(host);
        var version = QrCapacity.VersionFor(length, QrLevel.Q);
        return new QrAdvice(host.Length, length, version, version is { } v ? QrCapacity.BestLevel(length, v) : null, length <= QrCapacity.Of(2, QrLevel.M));
    }

    /// <summary>The longest host that would buy something better; <see langword="null"/> when this one has the best.</summary>
    public int? NextStep => s_steps.Where(step => step < HostLength).Cast<int?>().LastOrDefault();

    /// <summary>The advice in words.</summary>
    public Phrase Text
    {
        get
        {
            if (OfficeVersion is null)
            {
                return new Phrase(
                    $"Хост із {HostLength} знаків задовгий для етикеток; потрібно не більше 28.",
                    $"A host of {HostLength} characters is too long for labels; use 28 at most.");
            }

            var symbol = string.Create(CultureInfo.InvariantCulture, $"V{OfficeVersion}-{OfficeLevel}");
            var smallest = FitsSmallest
                ? new Phrase("вміститься й на найменші етикетки (35,6 × 16,9 мм)", "the smallest labels (35.6 × 16.9 mm) can carry it too")
                : new Phrase("на найменші етикетки (35,6 × 16,9 мм) не вміститься: для них — до 19 знаків", "the smallest labels (35.6 × 16.9 mm) cannot carry it: they need 19 characters or fewer");
            return new Phrase($"QR {symbol}: {smallest.Uk}.{Better.Uk}", $"QR {symbol}: {smallest.En}.{Better.En}");
        }
    }

    private Phrase Better => NextStep is { } step
        ? new Phrase($" Коротший хост, до {step} знаків, дав би {Gain(step).Uk}.", $" A host of {step} characters or fewer would give {Gain(step).En}.")
        : new Phrase("", "");

    private static Phrase Gain(int step) => step switch
    {
        10 => new Phrase("більші модулі (V2-Q)", "larger modules (V2-Q)"),
        16 => new Phrase("вищу стійкість до пошкоджень (V3-H)", "more resistance to damage (V3-H)"),
        19 => new Phrase("змогу друкувати найменші етикетки (V2-M)", "the smallest labels (V2-M)"),
        _ => new Phrase("менший символ (V3-Q)", "a smaller symbol (V3-Q)"),
    };
}
