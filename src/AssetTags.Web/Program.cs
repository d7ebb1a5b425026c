using AssetTags.Web.Health;
using AssetTags.Web.Welcome;

var app = WebApplication.CreateBuilder(args).Build();
app.MapHealth();
app.MapWelcome();
app.Run();
