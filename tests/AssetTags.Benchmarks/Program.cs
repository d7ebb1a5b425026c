using System.Globalization;
using AssetTags.Benchmarks;

const string usage = """
    Run one, with the number of rows:  dotnet run -c Release --project tests/AssetTags.Benchmarks -- NAME [ROWS]
      labels   24 labels a page to PDF: pdfkit with qrcode (default 1000 labels)
      import   a register of buildings into a database: sqlite3 .import, psql \copy (default 10000 rows)
    The peers need "npm ci" in tests/AssetTags.Benchmarks/peers, and for \copy a server:
      bash tests/postgresql.sh dotnet run -c Release --project tests/AssetTags.Benchmarks -- import 100000
    """;

var rows = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0;
var folder = Directory.CreateTempSubdirectory("assettags-bench-").FullName;
try
{
    return args.FirstOrDefault() switch
    {
        "labels" => await LabelsAsync(rows > 0 ? rows : 1_000),
        "import" => await ImportAsync(rows > 0 ? rows : 10_000),
        null => Say(usage, 0),
        _ => Say(usage, 2),
    };
}
finally
{
    Directory.Delete(folder, recursive: true);
}

async Task<int> LabelsAsync(int count)
{
    var labels = Path.Combine(folder, "labels.csv");
    SampleLabels.Write(labels, count);
    var font = Environment.GetEnvironmentVariable("ASSETTAGS_BENCH_FONT") ?? "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    return Say($"pdfkit + qrcode  {await Peers.PdfkitAsync(labels, Path.Combine(folder, "pdfkit.pdf"), font)}", 0);
}

async Task<int> ImportAsync(int count)
{
    var register = Path.Combine(folder, "buildings.csv");
    SampleRegister.Write(register, count);
    Say($"sqlite3 .import  {await Peers.SqliteImportAsync(register, Path.Combine(folder, "peer.db"))}", 0);
    return Environment.GetEnvironmentVariable("ASSETTAGS_TEST_POSTGRESQL") is { } server
        ? Say($"psql \\copy       {await Peers.PostgreSqlCopyAsync(register, server)}  (client only)", 0)
        : Say("psql \\copy       not run: ASSETTAGS_TEST_POSTGRESQL is not set", 0);
}

static int Say(string text, int exitCode)
{
    Console.WriteLine(text);
    return exitCode;
}
