using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>Why a print cannot go on with a half-used sheet.</summary>
internal static class SheetAnswer
{
    public static Phrase NoneHalfUsed(SheetFormat? format) => format is null
        ? new("Початих аркушів немає: друкуйте на новому, без --sheet.", "There is no half-used sheet: print on a new one, without --sheet.")
        : new($"Початих аркушів {format.Id} немає: друкуйте на новому, без --sheet. Усі початі: assettags labels sheets",
            $"There is no half-used {format.Id}: print on a new one, without --sheet. All half-used ones: assettags labels sheets");

    public static Phrase WhyNot(string typed, SheetId id, SheetFinding? finding) => finding switch
    {
        SheetFinding.IsFull => new(
            $"На аркуші {id} вільних місць немає. Початі аркуші: assettags labels sheets", $"The sheet {id} has no free slot. Half-used sheets: assettags labels sheets"),
        SheetFinding.FormatGone gone => new(
            $"Аркуш {id} має формат {gone.Format}, якого вже немає. Поверніть його: assettags labels formats add",
            $"The sheet {id} is a {gone.Format}, and that format is no longer there. Bring it back: assettags labels formats add"),
        SheetFinding.NotFound => new(
            $"Аркуша {id} ця громада не друкувала. Початі аркуші: assettags labels sheets", $"This community printed no sheet {id}. Half-used sheets: assettags labels sheets"),
        _ => new(
            $"--sheet {Screen.Brief(typed)}: надпис на аркуші має вигляд 7K3M9-12. Початі аркуші: assettags labels sheets",
            $"--sheet {Screen.Brief(typed)}: the id on a sheet looks like 7K3M9-12. Half-used sheets: assettags labels sheets"),
    };
}
