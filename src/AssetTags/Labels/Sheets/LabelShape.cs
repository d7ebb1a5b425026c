namespace AssetTags.Labels.Sheets;

/// <summary>What labels are cut like.</summary>
public enum LabelShape
{
    /// <summary>With four corners, rounded or not.</summary>
    Rectangle,

    /// <summary>A circle as wide as the label; ink stays on the smaller circle that the safe margin leaves.</summary>
    Round,
}
