namespace AssetTags.Web.Staff.Labels;

/// <summary>The label pages' place among the site's services.</summary>
internal static class LabelsFeature
{
    public static IServiceCollection AddLabelPages(this IServiceCollection services) => services.AddScoped<PrintDesk>().AddScoped<PrintSubjects>().AddScoped<Tagging.TagMoves>();
}
