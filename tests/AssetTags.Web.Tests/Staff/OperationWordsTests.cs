using AssetTags.Accounts;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Tests.Staff;

/// <summary>The journal speaks in words of everything that people do.</summary>
public sealed class OperationWordsTests
{
    [Test]
    public void Every_operation_of_people_has_words()
        => Assert.That(OperationRights.All.Keys.Concat(OperationRights.Own).Where(o => !OperationWords.Has(o)), Is.Empty);
}
