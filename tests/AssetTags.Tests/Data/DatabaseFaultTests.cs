using AssetTags.Data;
using Npgsql;

namespace AssetTags.Tests.Data;

/// <summary>What a server refuses is told in people's words.</summary>
public sealed class DatabaseFaultTests
{
    [TestCase("42P04", "Повторіть команду", "Run the command again")]
    [TestCase("22001", "задовге", "too long")]
    [TestCase("54000", "задовге", "too long")]
    public void A_refusal_of_the_server_is_told_plainly(string code, string ukrainian, string english)
    {
        var fault = new InvalidOperationException("x", new PostgresException("raw words", "ERROR", "ERROR", code));

        var told = DatabaseFault.Explain(fault, DatabaseOptions.Parse("Host=h;Database=d"));

        Assert.That(told?.Uk, Does.Contain(ukrainian).And.Not.Contain("raw"));
        Assert.That(told?.En, Does.Contain(english).And.Not.Contain("raw"));
    }
}
