namespace AssetTags.Benchmarks.Web;

/// <summary>One row of the table: a server, asked in one way.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Server">The server.</param>
/// <param name="Headers">What every request says.</param>
/// <param name="Names">The names of the first assets, which their pages must show; empty where the page is always the same.</param>
/// <param name="Database">Where its database works, if that is another process.</param>
internal sealed record WebRow(string Name, WebServer Server, IReadOnlyList<string> Headers, IReadOnlyList<string> Names, DatabaseServer? Database = null)
{
    private const int WarmingTasks = 16;

    /// <summary>Asks for every code once, checks the answers of the first, and tells how large the page is.</summary>
    /// <returns>The mean size of a body, bytes as sent.</returns>
    /// <exception cref="InvalidOperationException">An answer is not 200, or does not show its asset.</exception>
    public async Task<long> WarmAsync(IReadOnlyList<string> codes)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Server.Url) };
        var bytes = 0L;
        await Parallel.ForEachAsync(codes.Index(), new ParallelOptions { MaxDegreeOfParallelism = WarmingTasks }, async (code, cancellation) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/" + code.Item);
            foreach (var header in Headers)
            {
                request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
            }

            using var answer = await http.SendAsync(request, cancellation);
            var body = await answer.Content.ReadAsByteArrayAsync(cancellation);
            Interlocked.Add(ref bytes, body.Length);
            if (!answer.IsSuccessStatusCode || !Shows(body, answer, code.Index))
            {
                throw new InvalidOperationException($"{Name} answers /{code.Item} with {answer.StatusCode}, and not with its asset.");
            }
        });
        return bytes / codes.Count;
    }

    // Boiler houses are shown without their names: the rules of publicity say so.
    private bool Shows(byte[] body, HttpResponseMessage answer, int place)
        => place >= Names.Count || Names[place].StartsWith("Котельня", StringComparison.Ordinal) || answer.Content.Headers.ContentEncoding.Count > 0
            || System.Net.WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(body)).Contains(Names[place], StringComparison.Ordinal);
}
