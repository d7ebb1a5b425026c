AssetTags.Web.Site.Build(args).Run();
