using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AssetTags;

/// <summary>The columns of a mapped type, with their getters: what bulk writes and the journal both walk over.</summary>
internal sealed class EntityColumns
{
    private EntityColumns(IEntityType type)
    {
        Table = type.GetTableName()!;
        Columns = [.. type.GetFlattenedProperties().Select(p => new EntityColumn(p)).OrderBy(c => c.Name, StringComparer.Ordinal)];
        Tellable = Columns.Where(c => !c.IsPersonal && c.ValueType != typeof(byte[])).Select(c => c.Name).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The table's name.</summary>
    public string Table { get; }

    /// <summary>Every column, in ordinal order of the names.</summary>
    public IReadOnlyList<EntityColumn> Columns { get; }

    /// <summary>The names of the columns whose former values may be kept for people to read: no personal data, no bytes.</summary>
    public FrozenSet<string> Tellable { get; }

    /// <summary>The columns of <paramref name="clrType"/>, kept with the model so that they are found once.</summary>
    public static EntityColumns Of(DbContext registry, Type clrType)
    {
        var type = registry.Model.FindEntityType(clrType)
            ?? throw new ArgumentException($"{clrType} is not in the registry's model.", nameof(clrType));
        return type.GetOrAddRuntimeAnnotationValue(nameof(EntityColumns), static t => new EntityColumns(t!), type);
    }
}

/// <summary>One column: its name, its getter and how its values are stored.</summary>
internal sealed class EntityColumn(IProperty property)
{
    /// <summary>The annotation of a column whose values are personal data; see <see cref="PersonalData"/>.</summary>
    public const string PersonalAnnotation = "AssetTags:Personal";

    // From the entity inwards: the complex properties around the column, then the column's own property.
    private readonly IClrPropertyGetter[] _getters = [.. Around(property).Reverse().Append(property).Select(p => p.GetGetter())];

    public string Name { get; } = property.GetColumnName();

    public bool IsKey { get; } = property.IsPrimaryKey();

    public bool IsPersonal { get; } = property.FindAnnotation(PersonalAnnotation) is not null;

    /// <summary>Whether it counts the writes of its row.</summary>
    public bool IsRevision { get; } = property.IsConcurrencyToken;

    public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

    /// <summary>The value as the code sees it.</summary>
    public object? Read(object entity)
    {
        object? value = entity;
        foreach (var getter in _getters)
        {
            value = getter.GetClrValue(value!);
        }

        return value;
    }

    /// <summary>Puts a value into the entity, past every operation's rules: only for one that stood there before.</summary>
    public void Write(object entity, object? value)
    {
        object container = entity;
        foreach (var getter in _getters[..^1])
        {
            container = getter.GetClrValue(container)!;
        }

        property.PropertyInfo!.SetValue(container, value);
    }

    /// <summary>The type of the values as the code sees them.</summary>
    public Type ValueType { get; } = property.ClrType;

    /// <summary>The value as the database stores it.</summary>
    public object? ReadStored(object entity)
    {
        var value = Read(entity);
        return value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    private static IEnumerable<IPropertyBase> Around(IProperty property)
    {
        for (var type = property.DeclaringType; type is IComplexType part; type = part.ComplexProperty.DeclaringType)
        {
            yield return part.ComplexProperty;
        }
    }
}
