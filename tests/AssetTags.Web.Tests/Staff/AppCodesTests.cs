using AssetTags.Web.Accounts;

namespace AssetTags.Web.Tests.Staff;

/// <summary>The codes of authenticator apps are those of RFC 6238.</summary>
public sealed class AppCodesTests
{
    // RFC 6238, appendix B, SHA-1: the last six of its eight digits; its secret is 12345678901234567890 in ASCII.
    [TestCase(59, "287082")]
    [TestCase(1111111109, "081804")]
    [TestCase(1111111111, "050471")]
    [TestCase(1234567890, "005924")]
    [TestCase(2000000000, "279037")]
    [TestCase(20000000000, "353130")]
    public void The_vectors_of_the_standard_hold(long seconds, string code)
        => Assert.That(AppCodes.CodeAt("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds / AppCodes.StepSeconds), Is.EqualTo(code));
}
