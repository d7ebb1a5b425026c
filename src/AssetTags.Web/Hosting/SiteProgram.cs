using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Hosting;

/// <summary>The whole program, from arguments to exit code; the one place where exceptions become messages.</summary>
internal static class SiteProgram
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            var texts = SettingTexts.Of(args, Environment.GetEnvironmentVariable);
            if (texts.WantsHelp)
            {
                await output.WriteAsync(SiteHelp.In(texts.Language));
                return ExitCode.Done;
            }

            return await ServeAsync(SiteSettings.Of(texts), output, errors);
        }
        catch (SettingMistakeException mistake)
        {
            await errors.WriteLineAsync(mistake.Message);
            return ExitCode.BadInput;
        }
    }

    private static async Task<int> ServeAsync(SiteSettings settings, TextWriter output, TextWriter errors)
    {
        try
        {
            if (await WhyNotAsync(settings) is var (reason, exit))
            {
                await errors.WriteLineAsync(reason.In(settings.Language));
                return exit;
            }

            await using var site = Site.Build(settings);
            await site.StartAsync();
            await output.WriteLineAsync(StartWords(site.Urls).In(settings.Language));
            await FirstAdministrator.InviteAsync(site, output, settings.Language);
            await site.WaitForShutdownAsync();
            return ExitCode.Done;
        }
        catch (Exception fault)
        {
            await errors.WriteLineAsync(StartFault.Explain(fault, settings).In(settings.Language));
            return ExitCode.Failed;
        }
    }

    private static async Task<(Phrase Reason, int Exit)?> WhyNotAsync(SiteSettings settings)
    {
        await using var services = new ServiceCollection().AddRegistry(settings.Database, new Author("web", "web")).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var state = await scope.ServiceProvider.GetRequiredService<RegistryCheck>().RunAsync(default);
        if (RegistryWords.WhyNot(state, settings.Database) is { } reason)
        {
            return (reason, ExitOf(state));
        }

        var codes = await scope.ServiceProvider.GetRequiredService<RegistryContext>().Communities.Select(c => c.Katottg).ToListAsync();
        return codes.Count == 0
            ? (new(
                "У реєстрі ще немає громади. Додати: assettags init --name … --katottg … --host …",
                "The registry holds no community yet. Add one: assettags init --name … --katottg … --host …"), ExitCode.NotFound)
            : settings.Community is { } meant && !codes.Contains(meant)
                ? (new($"Громади {meant} в реєстрі немає.", $"There is no community {meant} in the registry."), ExitCode.NotFound)
                : null;
    }

    private static int ExitOf(RegistryState state) => state switch
    {
        RegistryState.Missing => ExitCode.NotFound,
        RegistryState.Folder or RegistryState.AnotherFile => ExitCode.BadInput,
        _ => ExitCode.Refused,
    };

    private static Phrase StartWords(ICollection<string> urls)
    {
        var named = string.Join(", ", urls);
        return new($"Реєстр відкрито: {named} (зупинити: Ctrl-C)", $"The register is open: {named} (stop: Ctrl-C)");
    }
}
