using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Designs;

/// <summary>Finds everything that would make labels of a design wrong, before one is printed.</summary>
internal sealed class DesignCheck
{
    private const double LargestMm = 300;

    private readonly LabelDesign _design;
    private readonly List<Phrase> _faults = [];

    private DesignCheck(LabelDesign design) => _design = design;

    /// <summary>What is wrong and what would be right, in the order of the file; empty for a good design.</summary>
    public static IReadOnlyList<Phrase> FaultsOf(LabelDesign design)
    {
        var check = new DesignCheck(design);
        check.CheckName();
        var hasSize = check.CheckSize();
        check.CheckFields();
        foreach (var (box, i) in design.Boxes.Select((box, i) => (box, i)))
        {
            DesignItemCheck.Add(check._faults, box, $"boxes[{i}]");
        }

        if (hasSize && check.CheckSymbol())
        {
            DesignGeometry.Add(check._faults, design);
        }

        return check._faults;
    }

    private void CheckName()
    {
        var id = _design.Id;
        if (id.Length is 0 or > 40 || id.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-'))
        {
            Say($"id «{id}»: потрібні латинські літери, цифри й дефіс, не більше 40.", $"id '{id}': Latin letters, digits and hyphens are needed, 40 at most.");
        }
        else if (LabelDesigns.Uses.Any(use => LabelDesigns.WordOf(use).Equals(id, StringComparison.OrdinalIgnoreCase)))
        {
            Say($"id «{id}» — це призначення, а не назва: додайте щось, наприклад {id}-70x37.", $"id '{id}' is a use, not a name: add something, such as {id}-70x37.");
        }
    }

    private bool CheckSize()
    {
        var (w, h) = (_design.WidthMm, _design.HeightMm);
        if (!(w > 0 && w <= LargestMm && h > 0 && h <= LargestMm))
        {
            Say($"Розмір {LabelMessages.Size(w, h).Uk}: кожна сторона має бути більша за 0 і не більша за {LargestMm} мм.", $"The size {w} × {h} mm: each side must be more than 0 and at most {LargestMm} mm.");
            return false;
        }

        if (_design.Shape == LabelShape.Round && Math.Abs(w - h) > 0.01)
        {
            Say($"Круглий макет має бути такий само завширшки, як заввишки: {w} і {h}.", $"A round design must be as wide as high: {w} and {h}.");
            return false;
        }

        return true;
    }

    private void CheckFields()
    {
        var codes = _design.Boxes.SelectMany(box => box.Items).Count(item => item.Field == LabelFields.Code) + (_design.Code is null ? 0 : 1);
        if (codes != 1)
        {
            Say(codes == 0
                ? "Немає коду: додайте \"code\": {} (під QR) або поле code в один із boxes."
                : "Код стоїть кілька разів: залиште або \"code\" під QR, або одне поле code в boxes.",
                codes == 0
                ? "There is no code: add \"code\": {} (under the QR symbol) or a field code to one of the boxes."
                : "The code stands several times: keep either \"code\" under the symbol or one field code in the boxes.");
        }

        if (!_design.Fields.Contains(LabelFields.Host))
        {
            Say("Немає адреси сайту (поле host): без неї код нікуди ввести.", "There is no host (field host): without it nobody knows where to type the code.");
        }

        if (_design.Use == LabelUse.Outdoor && _design.Level != QrLevel.H)
        {
            Say($"level {_design.Level}: надворі потрібен рівень H.", $"level {_design.Level}: outdoors level H is needed.");
        }
    }

    private bool CheckSymbol()
    {
        var square = _design.Symbol;
        if (DesignEdges.UsualPlan(_design) is null)
        {
            var version = QrCapacity.VersionFor(DesignPlacement.UsualPayload, _design.Level)!.Value;
            var needed = LabelMessages.Mm(Math.Ceiling((QrCapacity.ModulesOf(version) + (2 * QrCapacity.QuietZone)) * QrPlan.OfficeLeastDots * QrPlan.OfficeDotMm * 100) / 100);
            Say($"symbol.sideMm {LabelMessages.Mm(square.SideMm)}: замало. Щоб модуль був не менший за 0,5 мм при рівні {_design.Level} і хості з 17 знаків, потрібно {needed}.",
                $"symbol.sideMm {LabelMessages.Mm(square.SideMm)} is too small. For modules of 0.5 mm at level {_design.Level} with a host of 17 characters give {needed}.");
            return false;
        }

        if (square.XMm < 0 || square.YMm < 0 || square.XMm + square.SideMm > _design.WidthMm || square.YMm + square.SideMm > _design.HeightMm)
        {
            Say("symbol: квадрат QR із білим полем виходить за край етикетки.", "symbol: the square of the QR symbol and its quiet zone leaves the label.");
            return false;
        }

        return true;
    }

    private void Say(string uk, string en) => _faults.Add(new(uk, en));
}
