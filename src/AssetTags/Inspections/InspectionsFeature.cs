using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Inspections;

/// <summary>The inspections' place in the registry and among the services.</summary>
public static class InspectionsFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every visit.</summary>
        public IQueryable<Inspection> Inspections => registry.Set<Inspection>();

        /// <summary>Every interval of a community's own.</summary>
        public IQueryable<InspectionInterval> InspectionIntervals => registry.Set<InspectionInterval>();
    }

    /// <summary>Adds the operations on inspections.</summary>
    public static IServiceCollection AddInspections(this IServiceCollection services) => services
        .AddScoped<FindScanned>().AddScoped<RecordInspection>().AddScoped<ReadVisit>().AddScoped<AddVisitPhotos>().AddScoped<NoteInspection>()
        .AddScoped<ListVisits>().AddSingleton<OverdueCache>().AddScoped<ListOverdue>().AddScoped<KeepInterval>().AddScoped<RemoveInterval>();
}
