using AssetTags.Labels.Sheets;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Designs;

/// <summary>Checks that nothing of a design leaves its label or lies on something else.</summary>
internal sealed class DesignGeometry
{
    private const double ToleranceMm = 0.01;

    private readonly LabelDesign _design;
    private readonly DesignFrame _frame;
    private readonly List<Phrase> _faults;
    private readonly List<Rectangle> _boxes;
    private readonly Rectangle _quiet;

    private DesignGeometry(LabelDesign design, List<Phrase> faults)
    {
        _design = design;
        _faults = faults;
        _frame = DesignEdges.FrameOf(design);
        var quiet = DesignEdges.UsualPlan(design)!.Value.QuietMm;
        _quiet = new Rectangle(_frame.SymbolXMm - quiet, _frame.SymbolYMm - quiet, _frame.SymbolMm + (2 * quiet), _frame.SymbolMm + (2 * quiet));
        _boxes = [.. design.Boxes.Select(box => new Rectangle(box.XMm, _frame.TopOf(box), box.WidthMm, _frame.HeightOf(box)))];
    }

    public static void Add(List<Phrase> faults, LabelDesign design)
    {
        var geometry = new DesignGeometry(design, faults);
        for (var i = 0; i < design.Boxes.Count; i++)
        {
            geometry.CheckBox(i);
        }

        geometry.CheckCode();
        geometry.CheckAreas();
        geometry.CheckHoles();
    }

    private void CheckBox(int i)
    {
        var (box, place, name) = (_design.Boxes[i], _boxes[i], $"boxes[{i}]");
        if (place.Width - (2 * box.PaddingMm) <= 0 || place.Height <= 0)
        {
            Say($"{name}: ширина й висота мають бути більші за нуль.", $"{name}: width and height must be more than zero.");
            return;
        }

        CheckPlace(name, place);
        for (var j = 0; j < i; j++)
        {
            if (place.Overlaps(_boxes[j]))
            {
                Say($"{name} накладається на boxes[{j}].", $"{name} overlaps boxes[{j}].");
            }
        }

        var least = LeastHeight(box);
        if (least > place.Height + ToleranceMm)
        {
            Say($"{name}: заввишки {LabelMessages.Mm(place.Height)} мм, а поля, яких не можна пропустити, займають {LabelMessages.Mm(least)}.",
                $"{name} is {LabelMessages.Mm(place.Height)} mm high, and the fields that must stay take {LabelMessages.Mm(least)}.");
        }
    }

    private void CheckPlace(string name, Rectangle place)
    {
        if (!IsOnLabel(place))
        {
            Say($"{name} виходить за край етикетки.", $"{name} leaves the label.");
        }

        if (place.Overlaps(_quiet))
        {
            Say($"{name} накладається на QR або його біле поле.", $"{name} overlaps the QR symbol or its quiet zone.");
        }
    }

    private void CheckCode()
    {
        if (_design.Code is not { } code)
        {
            return;
        }

        var place = new Rectangle(_quiet.X, _quiet.Bottom + code.GapMm, _quiet.Width, _frame.FloorMm - _quiet.Bottom - code.GapMm);
        if (code.GapMm < 0 || !IsOnLabel(place))
        {
            Say("code: код під QR виходить за край етикетки; підніміть symbol.", "code: the code under the symbol leaves the label; move the symbol up.");
        }

        foreach (var (_, i) in _boxes.Select((box, i) => (box, i)).Where(pair => pair.box.Overlaps(place)))
        {
            Say($"boxes[{i}] накладається на код під QR.", $"boxes[{i}] overlaps the code under the symbol.");
        }
    }

    private void CheckAreas()
    {
        foreach (var (area, i) in _design.Areas.Select((area, i) => (new Rectangle(area.XMm, area.YMm, area.WidthMm, area.HeightMm), i)))
        {
            if (area.Width <= 0 || area.Height <= 0)
            {
                Say($"areas[{i}]: ширина й висота мають бути більші за нуль.", $"areas[{i}]: width and height must be more than zero.");
                continue;
            }

            CheckPlace($"areas[{i}]", area);
        }
    }

    private void CheckHoles()
    {
        foreach (var (hole, i) in _design.Holes.Select((hole, i) => (hole, i)))
        {
            var free = Math.Max(hole.DiameterMm / 2, _design.KeepOutMm);
            if (hole.DiameterMm <= 0 || !IsOnLabel(new Rectangle(hole.XMm - (hole.DiameterMm / 2), hole.YMm - (hole.DiameterMm / 2), hole.DiameterMm, hole.DiameterMm)))
            {
                Say($"holes[{i}]: отвір має бути цілий у табличці.", $"holes[{i}]: the hole must lie inside the plate.");
            }

            foreach (var box in _boxes.Select((box, j) => (box, j)).Where(pair => pair.box.Distance(hole.XMm, hole.YMm) < free - ToleranceMm))
            {
                Say($"holes[{i}] надто близько до boxes[{box.j}]: потрібно {LabelMessages.Mm(free)} мм від центра.", $"holes[{i}] is too near boxes[{box.j}]: {LabelMessages.Mm(free)} mm from the centre are needed.");
            }

            if (_quiet.Distance(hole.XMm, hole.YMm) < hole.DiameterMm / 2)
            {
                Say($"holes[{i}] проходить крізь QR.", $"holes[{i}] goes through the QR symbol.");
            }
        }
    }

    // What stays when all that may is left out, smallest where it may shrink.
    private static double LeastHeight(LabelBox box)
    {
        var kept = box.Items.Where(item => item.Drop == 0).ToList();
        return kept.Sum(item => LabelFont.CapMm(item.Font.Regular, item.Lines > 1 ? item.MinPt : item.MaxPt) * (item.Field == LabelFields.Code && item.Lines > 1 ? 2.5 : 1))
            + kept.Skip(1).Sum(item => item.GapMm);
    }

    private bool IsOnLabel(Rectangle place)
    {
        if (_design.Shape == LabelShape.Round)
        {
            var radius = _design.WidthMm / 2;
            var (far, high) = (Math.Max(Math.Abs(place.X - radius), Math.Abs(place.Right - radius)), Math.Max(Math.Abs(place.Y - radius), Math.Abs(place.Bottom - radius)));
            return (far * far) + (high * high) <= (radius + ToleranceMm) * (radius + ToleranceMm);
        }

        return place.X >= -ToleranceMm && place.Y >= -ToleranceMm && place.Right <= _design.WidthMm + ToleranceMm && place.Bottom <= _design.HeightMm + ToleranceMm;
    }

    private void Say(string uk, string en) => _faults.Add(new(uk, en));

    private readonly record struct Rectangle(double X, double Y, double Width, double Height)
    {
        public double Right => X + Width;

        public double Bottom => Y + Height;

        public bool Overlaps(Rectangle other)
            => X < other.Right - ToleranceMm && other.X < Right - ToleranceMm && Y < other.Bottom - ToleranceMm && other.Y < Bottom - ToleranceMm;

        public double Distance(double x, double y)
        {
            var (across, down) = (Math.Max(0, Math.Max(X - x, x - Right)), Math.Max(0, Math.Max(Y - y, y - Bottom)));
            return Math.Sqrt((across * across) + (down * down));
        }
    }
}
