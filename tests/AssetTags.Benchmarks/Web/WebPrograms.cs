namespace AssetTags.Benchmarks.Web;

/// <summary>The web servers beside each other, each started as its own documentation advises.</summary>
/// <param name="folder">Where files may be put.</param>
internal sealed class WebPrograms(string folder)
{
    private static readonly string? s_published = Environment.GetEnvironmentVariable("ASSETTAGS_BENCH_SITE");

    private string SiteFolder => s_published ?? Path.Combine(folder, "site");

    /// <summary>Publishes the site, as one would on a server, unless ASSETTAGS_BENCH_SITE names a folder with one: so that two versions can be compared.</summary>
    public Task PublishAsync() => s_published is not null ? Task.CompletedTask : Measured.RunAsync(
        "dotnet", "publish", Path.Combine(Peers.RepositoryRoot(), "src", "AssetTags.Web"), "-c", "Release", "-v", "q", "-o", SiteFolder);

    /// <summary>AssetTags on a registry.</summary>
    public Task<WebServer> OursAsync(WebRegistry registry) => WebServer.StartAsync(
        port => ("dotnet", [Path.Combine(SiteFolder, "AssetTags.Web.dll"), "--db", registry.Name, "--urls", $"http://127.0.0.1:{port}"]), "/health/live");

    /// <summary>The same page for every request, from Kestrel.</summary>
    public static Task<WebServer> ConstantAsync() => WebServer.StartAsync(
        port => ("dotnet", [typeof(WebPrograms).Assembly.Location, "constant", $"http://127.0.0.1:{port}"]), "/");

    /// <summary>fastify with better-sqlite3 on a registry in a file.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="what"><c>row</c>: one statement and the asset alone; <c>record</c>: all that our page shows.</param>
    /// <param name="probe">A code of the registry.</param>
    public static Task<WebServer> FastifyAsync(WebRegistry registry, string what, string probe) => WebServer.StartAsync(
        port => ("node", [Peers.Script("site.mjs"), registry.Name, $"{port}", what]), $"/{probe}");

    /// <summary>nginx with a file of 4 KB, whatever is asked for.</summary>
    public async Task<WebServer> NginxAsync()
    {
        var home = Directory.CreateDirectory(Path.Combine(folder, "nginx")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(home, "page.html"), ConstantSite.Page());
        Open(folder);
        return await WebServer.StartAsync(
            port =>
            {
                File.WriteAllText(Path.Combine(home, "nginx.conf"), NginxConfiguration(home, port));
                return ("nginx", ["-e", "stderr", "-p", home, "-c", Path.Combine(home, "nginx.conf")]);
            },
            "/");
    }

    // Workers run as another user when nginx is started by root.
    private static void Open(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }
    }

    private static string NginxConfiguration(string home, int port) => $$"""
        daemon off;
        worker_processes auto;
        pid {{home}}/nginx.pid;
        error_log stderr crit;
        events { worker_connections 1024; }
        http {
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 1000000000;
          open_file_cache max=10;
          default_type "text/html; charset=utf-8";
          client_body_temp_path {{home}}/body;
          proxy_temp_path {{home}}/proxy;
          fastcgi_temp_path {{home}}/fastcgi;
          uwsgi_temp_path {{home}}/uwsgi;
          scgi_temp_path {{home}}/scgi;
          server { listen 127.0.0.1:{{port}}; root {{home}}; location / { rewrite ^ /page.html break; } }
        }
        """;
}
