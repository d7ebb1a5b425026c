using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Printing;

/// <summary>Printing's place in the registry and among the services.</summary>
public static class PrintingFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every print.</summary>
        public IQueryable<PrintRun> PrintRuns => registry.Set<PrintRun>();

        /// <summary>Every label that was printed.</summary>
        public IQueryable<PrintedLabel> PrintedLabels => registry.Set<PrintedLabel>();

        /// <summary>How each printer errs.</summary>
        public IQueryable<PrinterProfile> PrinterProfiles => registry.Set<PrinterProfile>();

        /// <summary>Sheet formats and label designs of the communities' own.</summary>
        public IQueryable<LabelDefinition> LabelDefinitions => registry.Set<LabelDefinition>();
    }

    /// <summary>Adds the operations on labels.</summary>
    public static IServiceCollection AddPrinting(this IServiceCollection services) => services
        .AddScoped<PrintLabels>().AddScoped<PreviewLabel>().AddScoped<KeepLabelDefinition>().AddScoped<KnownDesigns>().AddScoped<FindStaleLabels>().AddScoped<PlanReprint>()
        .AddScoped<KnownFormats>().AddScoped<KeepSheetFormats>().AddScoped<HalfUsedSheets>()
        .AddScoped<PrinterProfiles>().AddScoped<KeepPrinterProfile>().AddScoped<PrintPlate>()
        .AddScoped<PreviewSheet>().AddSingleton<PrintTurns>().AddScoped<HandOutPrint>().AddScoped<DetachTag>();
}
