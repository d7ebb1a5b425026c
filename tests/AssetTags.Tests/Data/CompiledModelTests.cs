using AssetTags.Assets;
using AssetTags.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AssetTags.Tests.Data;

/// <summary>The model that programs start with is generated; it must say what the mappings say.</summary>
public class CompiledModelTests
{
    [Test]
    public void The_compiled_model_is_the_one_the_mappings_describe([Values] DatabaseProvider provider)
    {
        using var context = Context(provider);
        var live = context.GetService<IModelSource>().GetModel(context, context.GetService<ModelCreationDependencies>(), designTime: false);

        Assert.That(context.Model.GetType().Namespace, Does.EndWith(".CompiledModel"));
        Assert.That(Lines(context.Model), Is.EqualTo(Lines(live)),
            $"Generate the compiled model for {provider} anew: see src/AssetTags.Data/README.md.");
    }

    [Test]
    public void The_compiled_model_knows_which_columns_are_personal([Values] DatabaseProvider provider)
    {
        using var context = Context(provider);

        Assert.That(EntityColumns.Of(context, typeof(Asset)).Columns.Where(c => c.IsPersonal).Select(c => c.Name), Does.Contain("extra_values"));
    }

    private static RegistryContext Context(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite
        ? new SqliteDesignTimeFactory().CreateDbContext([])
        : new PostgreSqlDesignTimeFactory().CreateDbContext([]);

    private static List<string> Lines(IModel model)
        => [.. model.GetEntityTypes().OrderBy(t => t.Name, StringComparer.Ordinal).SelectMany(Lines)];

    private static IEnumerable<string> Lines(IEntityType type) =>
    [
        $"{type.Name} in {type.GetSchemaQualifiedTableName()}{Notes(type)}",
        .. type.GetFlattenedProperties().Select(p => Line(type, p)).Order(StringComparer.Ordinal),
        .. type.GetFlattenedComplexProperties().Select(c => $"{type.Name} part {c.ToDebugString()}").Order(StringComparer.Ordinal),
        .. type.GetKeys().Select(k => $"{type.Name} {k.ToDebugString()}{Notes(k)}").Order(StringComparer.Ordinal),
        .. type.GetForeignKeys().Select(k => $"{type.Name} {k.ToDebugString()} {k.DeleteBehavior}{Notes(k)}").Order(StringComparer.Ordinal),
        .. type.GetIndexes().Select(i => $"{type.Name} {i.ToDebugString()} where {i.GetFilter()}{Notes(i)}").Order(StringComparer.Ordinal),
    ];

    private static string Line(IEntityType type, IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        return $"{type.Name} {property.DeclaringType.DisplayName()} {property.ToDebugString()} {property.GetColumnName()} {mapping.StoreType} "
            + $"{mapping.Converter?.ModelClrType.Name}>{mapping.Converter?.ProviderClrType.Name} {property.GetMaxLength()} {property.ValueGenerated} "
            + $"{property.IsConcurrencyToken} {property.GetBeforeSaveBehavior()} {property.GetAfterSaveBehavior()} {property.Sentinel}{Notes(property)}";
    }

    // The notes that the project's own code reads; those of EF Core itself are seen above.
    private static string Notes(IAnnotatable annotated) => string.Concat(annotated.GetAnnotations()
        .Where(a => a.Name.StartsWith("AssetTags:", StringComparison.Ordinal)).OrderBy(a => a.Name, StringComparer.Ordinal)
        .Select(a => $" {a.Name}={a.Value}"));
}
