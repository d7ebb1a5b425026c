using AssetTags.Accounts;
using AssetTags.Journal;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AssetTags.Web.Staff;

/// <summary>The staff side's place among the site's services.</summary>
internal static class StaffFeature
{
    public static IServiceCollection AddStaff(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddStaffCookies();
        services.AddScoped<CurrentAuthor>().AddScoped<Author>(s => s.GetRequiredService<CurrentAuthor>().Now);
        services.AddSingleton<StaffDirectory>().AddScoped<StaffSession>();
        services.AddSingleton<IAuthorizationHandler, StaffRequirementHandler>().AddSingleton<IAuthorizationMiddlewareResultHandler, StaffRefusal>();
        services.AddAuthorization(o =>
        {
            o.FallbackPolicy = new AuthorizationPolicyBuilder().AddRequirements(new NamedNobody()).Build();
            o.AddPolicy(NeedsSignInAttribute.Policy, p => p.AddRequirements(new StaffRequirement(null)));
            foreach (var right in Enum.GetValues<Right>())
            {
                o.AddPolicy(right.ToString(), p => p.AddRequirements(new StaffRequirement(right)));
            }
        });
        services.Configure<AntiforgeryOptions>(o =>
        {
            o.Cookie.Name = "staff-form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.HeaderName = "X-Form-Token";
        });
        services.Configure<CookieTempDataProviderOptions>(o => o.Cookie.Name = "staff-notice");
        services.PostConfigure<RazorPagesOptions>(o => o.Conventions.Add(new DeclaredPageMethods()));
        return services;
    }
}
