using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Hosting;

/// <summary>A page's answer to a visitor whom <see cref="MissLimiter"/> refuses: 429, and when to come back.</summary>
internal sealed class TooManyAttempts(TimeSpan wait) : IActionResult
{
    /// <inheritdoc />
    public Task ExecuteResultAsync(ActionContext context) => FaultPages.TooManyAsync(context.HttpContext, wait);
}
