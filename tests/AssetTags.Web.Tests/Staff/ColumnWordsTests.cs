using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tests.Support;
using AssetTags.Web.Words.Staff;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>The journal names what people know and leaves out what only programs do: somebody decided on every column.</summary>
public sealed class ColumnWordsTests
{
    [Test]
    public async Task Every_column_of_the_journal_has_a_name_or_is_technical()
    {
        await using var registry = await TestRegistry.CreateAsync(DatabaseProvider.Sqlite);
        var columns = await registry.ReadAsync(r => Task.FromResult(r.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(JournaledEntity)))
            .SelectMany(t => t.GetFlattenedProperties().Select(p => (Type: ((JournaledEntity)Activator.CreateInstance(t.ClrType, nonPublic: true)!).EntityType, Column: p.GetColumnName()))).ToList()));

        Assert.That(columns, Has.Count.GreaterThan(200));
        Assert.That(columns.Where(c => ColumnWords.Of(c.Type, c.Column) is null && !ColumnWords.Technical.Contains(c.Column)), Is.Empty);
    }
}
