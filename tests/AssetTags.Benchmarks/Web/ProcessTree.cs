using System.Diagnostics;
using System.Globalization;

namespace AssetTags.Benchmarks.Web;

/// <summary>Reads of a process and its children what Linux tells in <c>/proc</c>.</summary>
internal static class ProcessTree
{
    private const double TicksPerSecond = 100, KibPerMib = 1024;

    /// <summary>User and system time so far, seconds; processes that are gone count nothing.</summary>
    public static double CpuSeconds(IEnumerable<int> processes) => processes.Sum(CpuSeconds);

    /// <summary>User and system time of one process so far, seconds.</summary>
    public static double CpuSeconds(int process)
    {
        // The name, in brackets, may hold spaces. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
        var stat = Read($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 12 ? (Number(fields[11]) + Number(fields[12])) / TicksPerSecond : 0;
    }

    /// <summary>Resident memory, MiB.</summary>
    public static double ResidentMiB(IEnumerable<int> processes) => processes.Sum(p =>
        Read($"/proc/{p}/status").Split('\n').Where(l => l.StartsWith("VmRSS:", StringComparison.Ordinal))
            .Sum(l => Number(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])) / KibPerMib);

    /// <summary>A process and all below it.</summary>
    public static IReadOnlyList<int> Of(Process process) => [.. Below(process.Id)];

    private static IEnumerable<int> Below(int process)
        => Read($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(child => Below((int)Number(child))).Prepend(process);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
