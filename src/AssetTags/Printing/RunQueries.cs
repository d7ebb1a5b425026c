using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Reads what was printed.</summary>
public static class RunQueries
{
    private const int ShortestKey = 4;

    extension(RegistryContext registry)
    {
        /// <summary>The runs of a community, newest first.</summary>
        public IQueryable<PrintRun> RunsOf(Guid communityId)
            => registry.PrintRuns.AsNoTracking().Where(r => r.CommunityId == communityId).OrderByDescending(r => r.Id);

        /// <summary>The run that a person names.</summary>
        /// <param name="communityId">Whose run it is.</param>
        /// <param name="typed">
        /// Its code in any case, O for 0, I and L for 1, Cyrillic look-alikes for Latin letters; the beginning of its key, four symbols
        /// at least; or <c>last</c> for the newest.
        /// </param>
        /// <param name="cancellation">Stops looking.</param>
        /// <returns><see langword="null"/> when there is no such run, or several begin so.</returns>
        public async Task<PrintRun?> FindRunAsync(Guid communityId, string typed, CancellationToken cancellation)
        {
            ArgumentNullException.ThrowIfNull(typed);
            var runs = registry.RunsOf(communityId);
            if (typed.Trim().Equals("last", StringComparison.OrdinalIgnoreCase))
            {
                return await runs.FirstOrDefaultAsync(cancellation);
            }

            var code = TagCodeReader.Normalized(typed);
            if (await runs.SingleOrDefaultAsync(r => r.Code == code, cancellation) is { } named)
            {
                return named;
            }

            var start = typed.Trim().ToLowerInvariant();
            var keys = start.Length < ShortestKey ? [] : await runs.Select(r => r.Id).ToListAsync(cancellation);
            return keys.FindAll(key => key.ToString("D").StartsWith(start, StringComparison.Ordinal)) is [var one]
                ? await runs.SingleAsync(r => r.Id == one, cancellation)
                : null;
        }

        /// <summary>The labels of a run with their tags, in the order of printing.</summary>
        public IQueryable<RunLabel> LabelsOf(PrintRun run)
            => from label in registry.PrintedLabels.AsNoTracking().Where(l => l.PrintRunId == run.Id)
               join tag in registry.Tags.AsNoTracking() on label.TagId equals tag.Id
               orderby label.Position
               select new RunLabel { Page = label.Page, Slot = label.Slot, Tag = tag };
    }
}

/// <summary>One label of a run, and what its tag is now.</summary>
public sealed record RunLabel
{
    /// <summary>The sheet, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The slot on the sheet, from 1.</summary>
    public required int Slot { get; init; }

    /// <summary>The tag as it is now.</summary>
    public required Tag Tag { get; init; }
}
