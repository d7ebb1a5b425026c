using AssetTags.Data;
using Npgsql;

namespace AssetTags.Tests.Data;

/// <summary>An address of a server means what it means to PostgreSQL's own programs.</summary>
public sealed class AddressTests
{
    [TestCase("disable", SslMode.Disable)]
    [TestCase("require", SslMode.Require)]
    [TestCase("verify-ca", SslMode.VerifyCA)]
    [TestCase("verify-full", SslMode.VerifyFull)]
    public void Encryption_that_was_asked_for_is_asked_of_the_server(string word, SslMode mode)
        => Assert.That(Read($"postgresql://u@h/d?sslmode={word}").SslMode, Is.EqualTo(mode));

    [Test]
    public void Every_known_key_is_carried_over()
    {
        var settings = Read("postgres://u:p%40@h:6543/d?application_name=a%20b&options=-c%20geqo%3Doff&connect_timeout=7");

        Assert.That((settings.ApplicationName, settings.Options, settings.Timeout), Is.EqualTo(("a b", "-c geqo=off", 7)));
        Assert.That((settings.Host, settings.Port, settings.Database, settings.Password), Is.EqualTo(("h", 6543, "d", "p@")));
    }

    [Test]
    public void A_time_to_wait_in_the_address_holds()
        => Assert.That(
            DatabaseOptions.Parse("postgresql://h/d?connect_timeout=15").AnsweringWithin(TimeSpan.FromSeconds(5)).ConnectionString,
            Does.Contain("Timeout=15"));

    [TestCase("sslmod=require", "sslmod")]
    [TestCase("sslmode=require&gssencmode=disable", "gssencmode")]
    [TestCase("sslmode=always", "sslmode")]
    [TestCase("sslmode", "sslmode")]
    [TestCase("connect_timeout=-1", "connect_timeout")]
    [TestCase("connect_timeout=99999", "connect_timeout")]
    public void What_cannot_be_carried_over_is_refused_by_name(string query, string key)
        => Assert.That(() => DatabaseOptions.Parse($"postgresql://h/d?{query}"), Throws.TypeOf<FormatException>().With.Message.Contains($"'{key}'"));

    private static NpgsqlConnectionStringBuilder Read(string address) => new(DatabaseOptions.Parse(address).ConnectionString);
}
