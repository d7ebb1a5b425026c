using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Accounts;

/// <summary>No write goes beyond what its author’s roles allow, whichever face asks for it.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class MandateTests(DatabaseProvider provider)
{
    // Operations for whoever holds the machine: no account may run them, whatever its roles.
    private static readonly string[] s_machine =
        ["community.found", "community.move-host", "account.first-link", "publicity-definition.keep", "publicity-definition.remove"];

    [Test]
    public void Every_operation_asks_for_a_right_or_is_for_the_machine()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src/AssetTags"), "*.cs", SearchOption.AllDirectories);
        var written = files.Select(File.ReadAllText).Where(t => t.Contains("JournaledWrite write", StringComparison.Ordinal) || t.Contains("DeskWrite desk", StringComparison.Ordinal))
            .SelectMany(t => Names().Matches(t)).Select(m => m.Groups[1].Value).ToHashSet();

        Assert.That(written, Is.SupersetOf(OperationRights.All.Keys), "rights of operations that no longer are");
        Assert.That(written.Except(OperationRights.All.Keys).Except(OperationRights.Own), Is.SubsetOf(s_machine), "operations without a row in OperationRights");
    }

    [Test]
    public async Task A_role_without_the_right_writes_nothing()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);

        var before = await CountAsync(registry);
        var thrown = await TryAsync(registry, "asset.status", registry.CommunityId, Role.LabelClerk);

        Assert.That(thrown, Is.TypeOf<BeyondMandateException>());
        Assert.That(await CountAsync(registry), Is.EqualTo(before));
    }

    [Test]
    public async Task The_right_in_one_community_writes_nothing_in_another()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var foreign = await registry.UseAsync<FoundCommunity, FoundCommunityResult>(f => f.RunAsync(new("Херсонська", "UA65100150000057191", "k.example"), default));

        var thrown = await TryAsync(registry, "asset.status", ((FoundCommunityResult.Founded)foreign).Community.Id, Role.Administrator);
        var own = await TryAsync(registry, "asset.status", registry.CommunityId, Role.Administrator);

        Assert.That((thrown?.GetType(), own), Is.EqualTo((typeof(BeyondMandateException), (Exception?)null)));
    }

    // An operation with that name, which writes an asset into a community.
    private static async Task<Exception?> TryAsync(TestRegistry registry, string operation, Guid communityId, Role role)
    {
        var member = new StaffMember(Guid.NewGuid(), registry.CommunityId, "Хтось", "x@rada.example", Language.Ukrainian, new HashSet<Role> { role }, RoleRights.Of([role]));
        return await registry.UseAsync<RegistryContext, Exception?>(async context =>
        {
            try
            {
                await new JournaledWrite(context, TimeProvider.System, member.AsAuthor("test"), []).RunAsync(operation, (_, _) =>
                {
                    context.Add(new Asset { CommunityId = communityId, Name = "Чуже" });
                    return Task.FromResult(0);
                }, default);
                return null;
            }
            catch (BeyondMandateException e)
            {
                return e;
            }
        });
    }

    private static Task<int> CountAsync(TestRegistry registry) => registry.ReadAsync(r => r.Set<JournalEntry>().CountAsync());

    [GeneratedRegex("\"([a-z-]+\\.[a-z-]+)\"")]
    private static partial Regex Names();
}
