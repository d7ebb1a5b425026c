using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace AssetTags.Web.Hosting;

/// <summary>Lets a page answer the methods it has handlers for, and routing refuse the others.</summary>
internal sealed class DeclaredPageMethods : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        string[] methods = [.. model.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append(HttpMethods.Get).Distinct()];

        // A page that is only opened names none, as before: routing would not say that HEAD is answered too.
        if (methods.Length > 1)
        {
            model.EndpointMetadata.Add(new HttpMethodMetadata(methods));
        }
    }
}
