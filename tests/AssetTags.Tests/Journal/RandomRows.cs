using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AssetTags.Tests.Journal;

/// <summary>Fills the columns of a mapped type with values that are hard to keep: extreme, odd, decomposed, long, empty.</summary>
internal sealed class RandomRows(int seed)
{
    private static readonly string[] Texts =
    [
        "", " ", "Школа № 1", "Комп’ютер", "И\u0306ог", "\"лапки\" і \\", "\u0001\t\r\n", "🏫🇺🇦", "\u2028\u200B", "<&'>",
        "c:не зобов’язання", "null", new string('ї', 200), new string('Ґ', 201), new string('\u0001', 5_000),
    ];

    private static readonly decimal[] Decimals = [0m, -0.0m, 0.10m, 552.0m, -12.345m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];

    private static readonly double[] Doubles = [0, -0.0, 46.6354, -179.99999999999997, 1e-300, double.Epsilon, 1.0 / 3];

    private readonly Random _random = new(seed);

    /// <summary>Gives about this share of the columns that a test may choose a new value.</summary>
    public T Fill<T>(IEntityType type, T row, double share)
        where T : class
    {
        foreach (var property in type.GetFlattenedProperties().Where(IsFree).Where(_ => _random.NextDouble() < share))
        {
            property.PropertyInfo!.SetValue(Holder(property.DeclaringType, row), Value(property), BindingFlags.NonPublic | BindingFlags.Public, null, null, null);
        }

        return row;
    }

    private static bool IsFree(IProperty property)
        => property.PropertyInfo?.SetMethod is not null && !property.IsKey() && !property.IsForeignKey()
            && property.Name is not ("Revision" or "CreatedAt" or "ChangedAt" or "PersonalSalt" or "Kind");

    private static object Holder(ITypeBase type, object row)
        => type is IComplexType part ? part.ComplexProperty.PropertyInfo!.GetValue(row)! : row;

    private object? Value(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return property.IsNullable && _random.Next(4) == 0 ? null
            : type == typeof(string) ? Text(property)
            : type == typeof(bool) ? _random.Next(2) == 0
            : type == typeof(int) ? _random.Next(int.MinValue, int.MaxValue)
            : type == typeof(decimal) ? One(Decimals)
            : type == typeof(double) ? One(Doubles)
            : type == typeof(Guid) ? Guid.NewGuid()
            : type == typeof(DateOnly) ? new DateOnly(1900, 1, 1).AddDays(_random.Next(80_000))
            : type.IsEnum ? One([.. Enum.GetValues(type).Cast<object>()])
            : throw new NotSupportedException($"No random {type} for {property.Name}.");
    }

    // Official identifiers and inventory numbers are unique.
    private string Text(IProperty property)
    {
        var text = One(Texts) + (property.GetContainingIndexes().Any() ? _random.Next().ToString("x8", null) : "");
        return property.GetMaxLength() is { } most && text.Length > most ? text[..most] : text;
    }

    private T One<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
