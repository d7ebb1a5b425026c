using System.Collections.Concurrent;
using System.Diagnostics;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AssetTags.Web.Tests.Staff.Lists;

/// <summary>How many statements a page asks the database, so that none becomes many by accident.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
[NonParallelizable]
public sealed class QueryCountTests(DatabaseProvider provider)
{
    [TestCase("/staff", 3)]
    [TestCase("/staff?q=гараж&sort=-area&condition=needsMajorRepair", 3)]
    [TestCase("/api/v1/staff/assets?size=12", 2)]
    [TestCase("card", 9)]
    [TestCase("/staff/journal", 9)]
    public async Task A_page_asks_no_more_than(string path, int statements)
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var school = await town.AddAsync("Школа");
        await town.TagAsync(school);
        for (var i = 0; i < 20; i++)
        {
            await town.AddAsync($"Гараж {i}", a => a.Condition = AssetCondition.NeedsMajorRepair);
        }

        await using var site = await StaffSite.OpenAsync(town);
        path = path == "card" ? $"/staff/assets/{school}" : path;
        using var warm = await site.As(Role.Auditor).GetAsync(path);
        using var listening = new Listening();
        using var answer = await site.As(Role.Auditor).GetAsync(path);

        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
        Assert.That(listening.Statements, Has.Count.InRange(1, statements), $"{listening.Statements.Count}: {string.Join("\n\n", listening.Statements)}");
    }

    /// <summary>Hears what EF Core sends, but for the revision that the site looks at by itself four times a second.</summary>
    private sealed class Listening : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _subscriptions = [];

        public Listening() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public ConcurrentQueue<string> Statements { get; } = [];

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { Command.CommandText: { } text } && value.Key == RelationalEventId.CommandExecuting.Name && !text.Contains("registry_stamp", StringComparison.Ordinal))
            {
                Statements.Enqueue(text);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(s => s.Dispose());
    }
}
