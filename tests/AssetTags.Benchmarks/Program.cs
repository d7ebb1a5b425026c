using System.Globalization;
using AssetTags.Benchmarks;
using AssetTags.Benchmarks.Web;

const string usage = """
    Run one, with the number of rows:  dotnet run -c Release --project tests/AssetTags.Benchmarks -- NAME [ROWS [ROUNDS]]
      labels   a registry's label sheets as PDF, beside pdfkit with qrcode (default 10000 labels, 3 rounds)
      peers    SIZE… [--rounds N] [--patient]: label sheets beside pdfkit, ReportLab and gLabels, decoded (default 24 1000 10000, 3 rounds)
      import   a register of buildings into a registry, beside sqlite3 .import and psql \copy (default 100000 rows, 3 rounds)
      symbols  QR symbols, encoded one by one and composed (default 100000 symbols)
      damage   damaged symbols and how many are still read, beside other tools' symbols (default 500 cases each)
      search   mixed questions to a registry on each database, beside their plain full-text indexes and LIKE (default 1000000 assets, 400 questions)
      hammer   DB COUNT: mints tags one a transaction in a SQLite registry; the tests start several at once
      web      [ROUNDS [SECONDS [ASSETS]]]: the page of a scanned code beside nginx, Kestrel and fastify, by wrk (default 3 rounds of 5 s, 100000 assets)
      staff    [ASSETS [REQUESTS]]: the desk's list and card, one request after another (default 100000 assets, 200 requests)
    The peers need "npm ci" in tests/AssetTags.Benchmarks/peers, and for PostgreSQL a server:
      bash tests/postgresql.sh dotnet run -c Release --project tests/AssetTags.Benchmarks -- import
    """;

int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
var folder = Directory.CreateTempSubdirectory("assettags-bench-").FullName;
try
{
    switch (args.FirstOrDefault())
    {
        case "labels":
            await new LabelsBenchmark(folder).RunAsync(Number(1, 10_000), Number(2, 3));
            return 0;
        case "peers":
            await new PeersBenchmark(folder).RunAsync(args);
            return 0;
        case "import":
            await new ImportBenchmark(folder).RunAsync(Number(1, 100_000), Number(2, 3));
            return 0;
        case "symbols":
            SymbolsBenchmark.Run(Number(1, 100_000));
            return 0;
        case "damage":
            await DamageBenchmark.RunAsync(Number(1, 500));
            return 0;
        case "search":
            await new SearchBenchmark(folder).RunAsync(Number(1, 1_000_000), Number(2, 400), args.ElementAtOrDefault(3));
            return 0;
        case "web":
            await new WebBenchmark(folder).RunAsync(Number(1, 3), Number(2, 5), Number(3, 100_000));
            return 0;
        case "staff":
            await new StaffBenchmark(folder).RunAsync(Number(1, 100_000), Number(2, 200));
            return 0;
        case "constant" when args.Length == 2:
            await ConstantSite.RunAsync(args[1]);
            return 0;
        case "hammer" when args.Length == 3:
            await Hammer.RunAsync(args[1], Number(2, 0));
            return 0;
        case var name:
            Console.WriteLine(usage);
            return name is null ? 0 : 2;
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
