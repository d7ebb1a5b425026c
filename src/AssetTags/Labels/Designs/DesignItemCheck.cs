namespace AssetTags.Labels.Designs;

/// <summary>Checks the texts of one box.</summary>
internal static class DesignItemCheck
{
    private const double SmallestPt = 4.5;
    private const double LargestPt = 300;
    private const int MostLines = 10;

    public static void Add(List<Phrase> faults, LabelBox box, string place)
    {
        if (box.Items.Count == 0)
        {
            faults.Add(new($"{place}: немає жодного поля в items.", $"{place}: there is no field in items."));
        }

        foreach (var (item, i) in box.Items.Select((item, i) => (item, i)))
        {
            var at = $"{place}.items[{i}] ({item.Field})";
            faults.AddRange(new[] { Field(item), Sizes(item), Lines(item), Words(item), Drop(item, box) }
                .OfType<Phrase>().Select(fault => new Phrase($"{at}: {fault.Uk}", $"{at}: {fault.En}")));
        }
    }

    private static Phrase? Field(LabelItem item)
    {
        if (LabelFields.IsKnown(item.Field))
        {
            return null;
        }

        if (item.Field is "userName" or "userId")
        {
            return new("користувачем може бути фізична особа, а персональні дані на етикетку не друкують.", "the user may be a natural person, and personal data is not printed on labels.");
        }

        var guess = NearestWord.Of(item.Field, [.. LabelFields.Own, .. LabelFields.Official]);
        return new(
            $"такого поля немає{(guess is null ? $". Є: {string.Join(", ", LabelFields.Own)} і назви офіційних колонок." : $" — чи не {guess}?")}",
            $"there is no such field{(guess is null ? $". There are: {string.Join(", ", LabelFields.Own)} and the names of the official columns." : $" - is it {guess}?")}");
    }

    private static Phrase? Sizes(LabelItem item)
        => item.MinPt > item.MaxPt ? new($"minPt {item.MinPt} більший за maxPt {item.MaxPt}.", $"minPt {item.MinPt} is more than maxPt {item.MaxPt}.")
            : !(item.MinPt >= SmallestPt) ? new($"minPt {item.MinPt}: дрібніше за {SmallestPt} пт не прочитати.", $"minPt {item.MinPt}: nothing under {SmallestPt} pt can be read.")
            : !(item.MaxPt <= LargestPt) ? new($"maxPt {item.MaxPt}: не більше за {LargestPt}.", $"maxPt {item.MaxPt}: {LargestPt} at most.")
            : !(item.GapMm >= 0) ? new($"gapMm {item.GapMm}: має бути не менше за 0.", $"gapMm {item.GapMm}: must be 0 at least.")
            : null;

    private static Phrase? Lines(LabelItem item)
    {
        var most = item.Field == LabelFields.Code ? 2 : LabelFields.IsKept(item.Field) ? 1 : MostLines;
        return item.Lines < 1 || item.Lines > most
            ? new($"lines {item.Lines}: тут можна від 1 до {most}.", $"lines {item.Lines}: 1 to {most} are possible here.")
            : item.SoftLines < 0 || item.SoftLines > item.Lines
                ? new($"softLines {item.SoftLines}: від 1 до lines ({item.Lines}).", $"softLines {item.SoftLines}: 1 to lines ({item.Lines}).")
                : null;
    }

    private static Phrase? Words(LabelItem item)
        => item.Field == LabelFields.Text && item.Words is null ? new("бракує words: самих слів, {\"uk\": …, \"en\": …}.", "words are missing: {\"uk\": …, \"en\": …}.")
            : item.Field != LabelFields.Text && item.Words is not null ? new("words буває лише в поля text; слова перед полем — це caption.", "only the field text has words; words before a field are its caption.")
            : item.Field is LabelFields.Text or LabelFields.Code or LabelFields.Host && item.Caption is not null ? new("перед цим полем caption не буває.", "this field has no caption.")
            : item.Terse && item.Field != LabelFields.Number ? new("terse буває лише в поля number.", "only the field number can be terse.")
            : null;

    private static Phrase? Drop(LabelItem item, LabelBox box)
        => item.Drop < 0 ? new($"drop {item.Drop}: 0 (ніколи) або черга 1, 2, 3…", $"drop {item.Drop}: 0 (never) or a rank 1, 2, 3…")
            : item.Drop > 0 && LabelFields.IsKept(item.Field) ? new("drop: код, номер і адресу сайту пропускати не можна.", "drop: the code, the number and the host must never be left out.")
            : item.Drop > 0 && box.Items.Any(other => !ReferenceEquals(other, item) && other.Drop == item.Drop)
                ? new($"drop {item.Drop}: таку чергу вже має інше поле цього box.", $"drop {item.Drop}: another field of this box has that rank.")
                : null;
}
