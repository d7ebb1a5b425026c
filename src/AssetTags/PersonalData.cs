using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags;

/// <summary>Marks what may say something of a natural person.</summary>
internal static class PersonalData
{
    /// <summary>The journal then holds only a salted commitment to the value, never the value.</summary>
    public static ComplexTypePropertyBuilder<T> IsPersonal<T>(this ComplexTypePropertyBuilder<T> property)
        => property.HasAnnotation(EntityColumn.PersonalAnnotation, true);

    /// <inheritdoc cref="IsPersonal{T}(ComplexTypePropertyBuilder{T})" />
    public static PropertyBuilder<T> IsPersonal<T>(this PropertyBuilder<T> property)
        => property.HasAnnotation(EntityColumn.PersonalAnnotation, true);
}
