using Microsoft.AspNetCore.Identity;

namespace AssetTags.Web.Accounts;

/// <summary>The accounts’ place among the site’s services: ASP.NET Core Identity over the registry.</summary>
internal static class AccountsFeature
{
    private const int Iterations = 210_000;

    public static IServiceCollection AddStaffAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<StaffUser>(o =>
        {
            o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            o.Tokens.AuthenticatorTokenProvider = AppCodes.Name;
            o.User.AllowedUserNameCharacters = null!;

            // PasswordRules says which are good.
            (o.Password.RequireDigit, o.Password.RequireLowercase, o.Password.RequireUppercase, o.Password.RequireNonAlphanumeric) = (false, false, false, false);
            (o.Password.RequiredLength, o.Password.RequiredUniqueChars) = (AssetTags.Accounts.PasswordRules.Shortest, 1);
        }).AddSignInManager().AddTokenProvider<AppCodes>(AppCodes.Name);
        services.AddScoped<IUserStore<StaffUser>, StaffUserStore>().AddScoped<AppCodes>().AddScoped<SignIn>().AddSingleton<SignInTurns>().AddSingleton<TokenUses>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = Iterations);
        services.Configure<IdentityPasskeyOptions>(o =>
        {
            // The host was let in by the gate, so it is the community’s own.
            o.UserVerificationRequirement = "required";
            o.ResidentKeyRequirement = "required";
            o.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && IsOwn(context.Origin, context.HttpContext.Request));
        });
        return services;
    }

    // A browser names the address it sees: behind a proxy the scheme is what the proxy says.
    private static bool IsOwn(string origin, HttpRequest request)
        => Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback);
}
