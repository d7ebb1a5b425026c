using AssetTags.Data;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.Data.Sqlite;

namespace AssetTags.Tests.Data;

public class BackupTests
{
    [Test]
    public async Task The_file_alone_holds_every_write_also_while_others_have_it_open()
    {
        await using var registry = await TestRegistry.CreateAsync(DatabaseProvider.Sqlite);
        var file = Path.Combine(registry.Folder!, "registry.db");
        await using var reader = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await reader.OpenAsync();
        await using (var look = new SqliteCommand("SELECT count(*) FROM tags", reader))
        {
            await look.ExecuteScalarAsync();
        }

        await registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(registry.CommunityId, 5, default));

        File.Copy(file, file + ".copy");
        await using var copy = new SqliteConnection($"Data Source={file}.copy;Pooling=False");
        await copy.OpenAsync();
        await using var count = new SqliteCommand("SELECT count(*) FROM tags", copy);
        Assert.That(await count.ExecuteScalarAsync(), Is.EqualTo(5L));
    }
}
