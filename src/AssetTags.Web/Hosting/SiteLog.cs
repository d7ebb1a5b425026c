namespace AssetTags.Web.Hosting;

/// <summary>Every line that the site itself logs. None holds an address, a code, a query or a secret.</summary>
internal static partial class SiteLog
{
    [LoggerMessage(1, LogLevel.Warning, "The registry does not answer ({Kind}); pages are served from memory while that is safe.")]
    public static partial void RegistryAway(this ILogger log, string kind);

    [LoggerMessage(2, LogLevel.Warning, "A visitor's address came forwarded from a place that is not in ASSETTAGS_PROXIES; it is not believed. If that is your own proxy, name it there.")]
    public static partial void ForwardedByStranger(this ILogger log);

    [LoggerMessage(3, LogLevel.Error, "Fault {Id} in {Method} {Route}")]
    public static partial void Fault(this ILogger log, Exception fault, string id, string method, string route);

    [LoggerMessage(5, LogLevel.Error, "{Count} more faults in the minute before were not logged.")]
    public static partial void FaultsLeftOut(this ILogger log, int count);

    [LoggerMessage(4, LogLevel.Warning, "The database failed a request: {Kind}")]
    public static partial void DatabaseFailed(this ILogger log, string kind);

    [LoggerMessage(6, LogLevel.Warning, "There is no administrator, and no link for one could be made: {Kind}")]
    public static partial void NoFirstLink(this ILogger log, string kind);
}
