using System.Globalization;
using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>What is checked between the cells of one row: identity, name, sums.</summary>
internal readonly struct RowChecks(RowPlan plan, CellReport report, string?[] cells, object?[] values)
{
    private const int LongestName = 200;
    private const int LongestPurpose = 80;

    /// <summary>Runs all checks; returns the name of the asset, made up where the title is missing.</summary>
    public string Run()
    {
        CheckIdentity();
        CheckBookValue();
        var title = Text(plan.Title);
        if (title is not null)
        {
            return title;
        }

        var name = MadeName();
        if (plan.Title >= 0)
        {
            report.StartCell(plan.HeaderAt(plan.Title), null);
            report.Warn("title.missing", $"Немає назви об’єкта; складено з того, що є: «{name}».", $"The asset has no title; one was made of what there is: “{name}”.");
        }

        return name;
    }

    private void CheckIdentity()
    {
        var id = Text(plan.Id);
        var inventory = Text(plan.Inventory);
        var holder = Text(plan.HolderCode);
        if (id is null && (inventory is null || (holder ?? Text(plan.HolderName)) is null))
        {
            RefuseUnidentifiable(inventory);
        }
        else if (holder is null && id is null)
        {
            report.StartCell(plan.HeaderAt(plan.HolderCode), null);
            report.Warn("holder.code", $"Балансоутримувача «{Text(plan.HolderName)}» названо без коду ЄДРПОУ: його можна впізнати лише за назвою.", $"The balance holder “{Text(plan.HolderName)}” has no EDRPOU code: it can be told by name only.");
        }

        if (id is not null && OfficialIdentifier.TryRead(id, out var idHolder, out var idInventory))
        {
            CompareWithId(id, idHolder, idInventory, holder, inventory);
        }
    }

    private void RefuseUnidentifiable(string? inventory)
    {
        report.StartCell(null, inventory);
        report.Error("row.unidentifiable", "Об’єкт не впізнати: немає ні ідентифікатора, ні інвентарного номера разом із балансоутримувачем.", "The asset cannot be told from others: there is neither an identifier nor an inventory number with its balance holder.");
    }

    private void CompareWithId(string id, string idHolder, string idInventory, string? holder, string? inventory)
    {
        report.StartCell(plan.HeaderAt(plan.Id), id);
        if (holder is not null && holder != idHolder)
        {
            report.Warn("id.holder", $"Ідентифікатор починається з {idHolder}, а балансоутримувач у рядку — {holder}.", $"The identifier begins with {idHolder}, but the balance holder of the row is {holder}.");
        }

        if (inventory is not null && inventory != idInventory)
        {
            report.Warn("id.inventory", $"Ідентифікатор закінчується на {idInventory}, а інвентарний номер у рядку — {inventory}.", $"The identifier ends with {idInventory}, but the inventory number of the row is {inventory}.");
        }
    }

    private void CheckBookValue()
    {
        if (plan.Book >= 0 && plan.Primary >= 0 && plan.Amortization >= 0
            && values[plan.Book] is decimal book && values[plan.Primary] is decimal primary && values[plan.Amortization] is decimal worn
            && WouldBe(primary, worn) is { } right && right != book)
        {
            report.StartCell(plan.HeaderAt(plan.Book), cells[plan.Known[plan.Book].Index]);
            report.Warn("bookvalue.differs", $"Балансова вартість {Plain(book)}, а первісна {Plain(primary)} мінус знос {Plain(worn)} — це {Plain(right)}.", $"The book value is {Plain(book)}, but the primary value {Plain(primary)} less depreciation {Plain(worn)} is {Plain(right)}.");
        }
    }

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    // Two amounts of opposite signs near the limits of decimal: not a sum anybody keeps.
    private static decimal? WouldBe(decimal primary, decimal worn)
        => Math.Abs(primary) < 1e27m && Math.Abs(worn) < 1e27m ? primary - worn : null;

    private string MadeName()
    {
        if (plan.Kind == AssetKind.Parcel)
        {
            return $"Земельна ділянка {Text(plan.Id) ?? Text(plan.Inventory)}".TrimEnd();
        }

        var purpose = Text(plan.Description) is { Length: <= LongestPurpose } description ? description : null;
        string?[] parts = plan.Kind == AssetKind.Movable
            ? [Text(plan.Producer), Text(plan.Model)]
            : [WithoutCode(Extra(plan.KindColumn)) ?? Text(plan.ClassDescription), Extra(plan.TypeColumn), purpose];
        var name = string.Join(plan.Kind == AssetKind.Movable ? " " : ", ", parts.Where(p => p is not null).Distinct(StringComparer.OrdinalIgnoreCase));
        name = name.Length > 0 ? name : $"Об’єкт {Text(plan.Inventory) ?? Text(plan.Id)}".TrimEnd();
        return name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, LongestName - 1), "…");
    }

    // Kyiv's "10.1242.30.001-Автостоянки".
    private static string? WithoutCode(string? kind)
    {
        var dash = kind?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return dash > 0 && char.IsAsciiDigit(kind![0]) && dash < kind.Length - 1 ? kind[(dash + 1)..].Trim() : kind;
    }

    private string? Text(int place) => place < 0 ? null : (string?)values[place];

    private string? Extra(int index)
        => index >= 0 && index < cells.Length && CellText.Clean(cells[index]) is { } text ? CellText.UnifyApostrophes(text) : null;
}
