using AssetTags.Assets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AssetTags.Web.Tests.Pages;

/// <summary>Puts a text of the test's own into every text column of an asset.</summary>
internal static class Marks
{
    /// <summary>Puts <c>qCOLUMNq</c> there.</summary>
    public static void Put(RegistryContext registry, Asset asset) => Put(registry, asset, column => $"q{column}q");

    /// <summary>Puts a text there that is made of the column's name.</summary>
    public static void Put(RegistryContext registry, Asset asset, Func<string, string> text)
    {
        foreach (var property in registry.Model.FindEntityType(typeof(Asset))!.GetFlattenedProperties().Where(p => p.ClrType == typeof(string)))
        {
            object part = property.DeclaringType is IComplexType complex ? complex.ComplexProperty.PropertyInfo!.GetValue(asset)! : asset;
            var column = property.GetColumnName();
            var value = text(column);
            property.PropertyInfo!.SetValue(part, property.GetMaxLength() is { } most && value.Length > most ? value[..most] : value);
        }
    }
}
