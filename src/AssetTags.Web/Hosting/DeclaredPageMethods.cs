using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace AssetTags.Web.Hosting;

/// <summary>Lets a page answer the methods it has handlers for, and routing refuse the others.</summary>
internal sealed class DeclaredPageMethods : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        string[] methods = [.. model.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append(HttpMethods.Get).Distinct()];
        model.EndpointMetadata.Add(new HttpMethodMetadata(methods));
    }
}
