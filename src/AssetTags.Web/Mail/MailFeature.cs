namespace AssetTags.Web.Mail;

/// <summary>The mail’s place among the site’s services.</summary>
internal static class MailFeature
{
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddSingleton<MailRoom>().AddHostedService(s => s.GetRequiredService<MailRoom>()).AddSingleton<ForgottenPasswords>();
}
