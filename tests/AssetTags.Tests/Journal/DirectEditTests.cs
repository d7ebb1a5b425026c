using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Inspections;
using AssetTags.Journal;
using AssetTags.Labels.Sheets;
using AssetTags.Photos;
using AssetTags.Places;
using AssetTags.Printing;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AssetTags.Tests.Journal;

/// <summary>Whoever changes a table by hand is found out, whichever column it was.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class DirectEditTests(DatabaseProvider provider)
{
    private static readonly Type[] Entities =
    [
        typeof(Asset), typeof(Tag), typeof(Community), typeof(CommunityHost), typeof(BalanceHolder), typeof(PrintRun), typeof(ImportRun),
        typeof(PrinterProfile), typeof(LabelDefinition), typeof(AssetDocument), typeof(AssetPhoto), typeof(PublicityDecision),
        typeof(RestrictedParty), typeof(PublicityDefinition), typeof(StreetRename), typeof(BaseMap),
        typeof(Account), typeof(Passkey), typeof(Membership), typeof(AccountLink), typeof(ApiToken), typeof(Inspection), typeof(InspectionInterval),
        typeof(BulkChange), typeof(AssetTransfer), typeof(SavedView), typeof(KnownShape),
    ];

    [Test]
    public async Task No_column_can_be_changed_by_sql_without_the_state_of_the_row_telling()
    {
        await using var registry = await FilledAsync();

        var (tried, unseen) = await registry.WriteAsync("evil", TryAllAsync);

        Assert.That(unseen, Is.Empty);
        Assert.That(tried, Is.GreaterThan(150), "columns, of rows with and without values, changed and set to NULL");
    }

    [Test]
    public async Task Every_journaled_table_is_looked_at()
    {
        await using var registry = TestRegistry.Empty(provider);

        var journaled = await registry.ReadAsync(r => Task.FromResult(RegistryHealth.Journaled(r).Select(t => t.ClrType).ToList()));

        Assert.That(journaled, Is.EquivalentTo(Entities));
    }

    private static async Task<(int Tried, List<string> Unseen)> TryAllAsync(RegistryContext r, JournalSession session)
    {
        session.Abandon();
        await r.Database.ExecuteSqlRawAsync(r.Database.ProviderName!.Contains("Sqlite", StringComparison.Ordinal)
            ? "PRAGMA defer_foreign_keys = ON"
            : "SET LOCAL session_replication_role = replica");
        var tried = 0;
        var unseen = new List<string>();
        foreach (var entity in Entities)
        {
            foreach (var row in RegistryHealth.Rows(r, entity))
            {
                foreach (var (column, value) in Edits(r.Model.FindEntityType(entity)!, row, EntityColumns.Of(r, entity)))
                {
                    tried++;
                    unseen.AddRange(await IsSeenAsync(r, row, column, value) ? [] : [$"{row.EntityType}.{column.GetColumnName()} := {value ?? "NULL"}"]);
                }
            }
        }

        return (tried, unseen);
    }

    // Not the key, by which the row is found; a salt that salts nothing says nothing.
    private static IEnumerable<(IProperty Column, object? Value)> Edits(IEntityType type, JournaledEntity row, EntityColumns columns)
        => from column in type.GetFlattenedProperties()
           where !column.IsKey() && (column.Name != nameof(JournaledEntity.PersonalSalt) || columns.Columns.Any(c => c.IsPersonal && c.Read(row) is not null))
           let present = columns.Columns.Single(c => c.Name == column.GetColumnName()).Read(row)
           from value in present is null || !column.IsNullable ? [Other(column.ClrType, present)] : (object?[])[Other(column.ClrType, present), null]
           select (column, value);

    private static async Task<bool> IsSeenAsync(RegistryContext r, JournaledEntity row, IProperty column, object? value)
    {
        var before = RowState.Of(r, row).Hash();
        var table = EntityColumns.Of(r, row.GetType()).Table;
        await WriteAsync(r, $"UPDATE \"{table}\" SET \"{column.GetColumnName()}\" = @p WHERE id = @id", column, value, row.Id);
        await r.Entry(row).ReloadAsync();
        var seen = RowState.Of(r, row).Hash() != before;
        await r.Database.CurrentTransaction!.RollbackToSavepointAsync("edit");
        await r.Entry(row).ReloadAsync();
        return seen;
    }

    private static async Task WriteAsync(RegistryContext r, string sql, IProperty column, object? value, Guid id)
    {
        await r.Database.CurrentTransaction!.CreateSavepointAsync("edit");
        await using var command = r.Database.GetDbConnection().CreateCommand();
        command.Transaction = r.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(command, "p", value, column.IsNullable));
        command.Parameters.Add(EntityColumns.Of(r, typeof(Asset)).Columns.Single(c => c.IsKey).Mapping.CreateParameter(command, "id", id));
        Assert.That(await command.ExecuteNonQueryAsync(), Is.EqualTo(1));
    }

    private static object Other(Type declared, object? present) => (present, Nullable.GetUnderlyingType(declared) ?? declared) switch
    {
        (byte[] bytes, _) => (byte[])[(byte)(bytes[0] ^ 1), .. bytes[1..]],
        (TagCode, _) => TagCode.Random(),
        (string text, _) => text == "1" ? "2" : "1",
        (bool flag, _) => !flag,
        (int number, _) => number + 1,
        (long number, _) => number + 1,
        (decimal number, _) => number > 0 ? number / 2 : number + 1,
        (double number, _) => Math.BitIncrement(number),
        (DateOnly date, _) => date.AddDays(1),
        (DateTimeOffset instant, _) => instant.AddMilliseconds(1),
        (Enum one, var type) => Enum.GetValues(type).Cast<Enum>().First(e => !e.Equals(one)),
        (Guid, _) => Guid.NewGuid(),
        (null, { } type) when type == typeof(string) => "!",
        (null, { } type) when type == typeof(Guid) => Guid.NewGuid(),
        (null, { } type) when type == typeof(DateTimeOffset) => FixedClock.Noon,
        (null, { } type) => Activator.CreateInstance(type)!,
        _ => throw new NotSupportedException($"No other value of {declared}."),
    };

    // Each table has a row with as much in it as there is, and assets also one with almost nothing.
    private static async Task FillAsync(TestRegistry registry, string folder)
    {
        var kyiv = Path.Combine(SourceTree.Root, "samples", "kyiv", "buildings.csv");
        File.WriteAllLines(Path.Combine(folder, "two.csv"), File.ReadLines(kyiv).Take(3));
        await registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(new ImportRequest(registry.CommunityId, Path.Combine(folder, "two.csv")), default));
        await registry.WriteAsync("asset.change", async (r, _) =>
        {
            var asset = await r.Assets.OrderBy(a => a.Id).FirstAsync();
            new RandomRows(1).Fill(r.Model.FindEntityType(typeof(Asset))!, asset, share: 1);
            (asset.User.Name, asset.User.Code, asset.InventoryNumber) = ("ФОП Шевченко", "1234567899", "7");
            return r.Add(new Asset { CommunityId = registry.CommunityId, Name = "Порожній" });
        });
        var community = await registry.ReadAsync(r => r.Set<Community>().SingleAsync());
        var printed = await registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(
            new PrintRequest(community, Path.Combine(folder, "two.pdf")) { Filter = new AssetFilter { Text = "Порожній" } }, default));
        Assert.That(printed, Is.TypeOf<PrintResult.Printed>());
        await registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(registry.CommunityId, 1, default));
        var errs = new PrinterCorrection(1.2, -0.75, 1.004, 0.998, 0.2);
        await registry.UseAsync<KeepPrinterProfile, KeepPrinterProfileResult>(p => p.RunAsync(registry.CommunityId, "Canon", errs, default));
        await registry.UseAsync<KeepLabelDefinition, KeepLabelDefinitionResult>(d => d.RunAsync(registry.CommunityId, LabelDefinitionKind.LabelDesign, "own", "{}", default));
        await registry.WriteAsync("public.side", async (r, _) => await FillPublicSideAsync(r, registry.CommunityId));
        await registry.WriteAsync("staff.side", async (r, _) => await StaffRows.AddAsync(r, registry.CommunityId));
        await registry.UseAsync<MoveHost, MoveHostResult>(m => m.RunAsync(registry.CommunityId, "qr.new.gov.ua", default));
    }

    private static async Task<int> FillPublicSideAsync(RegistryContext r, Guid community)
    {
        var asset = await r.Assets.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync();
        r.Add(new AssetDocument { CommunityId = community, AssetId = asset, Title = "Про передачу", Number = "112", Date = new(2019, 6, 27), Link = "https://rada.example/112" });
        r.Add(new AssetPhoto { CommunityId = community, AssetId = asset, Caption = "Фасад", TakenOn = new(2026, 10, 14), Width = 4, Height = 3, ByteCount = 9, Sha256 = "ab", Place = 1 });
        r.Add(new PublicityDecision { CommunityId = community, AssetId = asset, Level = PublicityLevel.Minimal, Ground = "рішення", DocumentNumber = "7", DocumentDate = new(2026, 1, 2), ReviewOn = new(2027, 1, 2) });
        r.Add(new RestrictedParty { CommunityId = community, Edrpou = "14305909", Ground = "рішення" });
        r.Add(new PublicityDefinition { CommunityId = community, Name = "own", Content = "{}" });
        r.Add(new StreetRename { CommunityId = community, Settlement = "м. Херсон", OldName = "Перекопська", NewName = "Небесної Сотні", RenamedOn = new(2016, 2, 19), DocumentNumber = "1" });
        r.Add(new BaseMap { CommunityId = community, Content = "{}", Attribution = "OSM" });
        return 0;
    }

    private async Task<TestRegistry> FilledAsync()
    {
        using var folder = new TemporaryFolder();
        var registry = await TestRegistry.CreateAsync(provider);
        await FillAsync(registry, Path.GetDirectoryName(folder["x"])!);
        return registry;
    }
}
