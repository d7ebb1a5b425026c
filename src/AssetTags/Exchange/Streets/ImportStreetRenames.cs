using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;
using AssetTags.Places;

namespace AssetTags.Exchange.Streets;

/// <summary>What is wrong in one line of a file.</summary>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Reason">What is wrong and what would be right.</param>
public sealed record StreetMistake(int Line, Phrase Reason);

/// <summary>The outcomes of <see cref="ImportStreetRenames"/>.</summary>
public abstract record ImportStreetRenamesResult
{
    /// <summary>Every renaming of the file is in the register.</summary>
    /// <param name="Renames">How many different ones the file has.</param>
    /// <param name="Added">How many of them were not there before.</param>
    /// <param name="NotRenamed">How many rows are streets without a former name, or whose names are the same.</param>
    public sealed record Done(int Renames, int Added, int NotRenamed) : ImportStreetRenamesResult;

    /// <summary>Something in the file is wrong; nothing changed.</summary>
    /// <param name="Mistakes">Every mistake, in the order of the lines; at least one.</param>
    public sealed record Refused(IReadOnlyList<StreetMistake> Mistakes) : ImportStreetRenamesResult;
}

/// <summary>Brings in a table of renamed streets, CSV or XLSX: all rows or none; again changes nothing.</summary>
public sealed class ImportStreetRenames(RenameStreet rename)
{
    private const int MostRows = 100_000;

    /// <summary>Imports.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<ImportStreetRenamesResult> RunAsync(Guid communityId, string path, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(path);
        var rows = new List<StreetRenameFacts>();
        var mistakes = new List<StreetMistake>();
        var notRenamed = 0;
        try
        {
            using var table = PlainTable.Open(path);
            notRenamed = Read(table, rows, mistakes, cancellation);
        }
        catch (FileRefusal refusal)
        {
            mistakes.Add(new StreetMistake(refusal.Issue.Line, refusal.Issue.Message));
        }

        return mistakes.Count > 0 ? new ImportStreetRenamesResult.Refused(mistakes)
            : await rename.RunAsync(communityId, rows, cancellation) is RenameStreetResult.Entered entered
                ? new ImportStreetRenamesResult.Done(entered.Renames.Count, entered.Added, notRenamed)
                : throw new NotSupportedException("Every row was looked at before.");
    }

    private static int Read(RowSource table, List<StreetRenameFacts> rows, List<StreetMistake> mistakes, CancellationToken cancellation)
    {
        var columns = Header(table);
        var notRenamed = 0;
        while (table.TryRead(out var row))
        {
            cancellation.ThrowIfCancellationRequested();
            if (RowSource.IsBlank(row.Cells))
            {
                continue;
            }

            if (rows.Count == MostRows)
            {
                throw new FileRefusal("streets.many", $"Забагато рядків: більше за {MostRows}.", $"Too many rows: more than {MostRows}.", row.Line);
            }

            Take(columns.Read(row.Cells, out var facts), facts, row);
        }

        return notRenamed;

        void Take(Phrase? wrong, StreetRenameFacts? facts, RegisterRow row)
        {
            if (facts is null && wrong is null || facts?.SaysNothing == true)
            {
                notRenamed++;
            }
            else if (wrong is { } reason)
            {
                mistakes.Add(new StreetMistake(row.Line, reason));
            }
            else
            {
                rows.Add(facts!);
            }
        }
    }

    private static StreetColumns Header(RowSource table)
    {
        while (table.TryRead(out var row))
        {
            if (!RowSource.IsBlank(row.Cells))
            {
                return StreetColumns.TryRead(row.Cells, out var columns) ? columns : throw new FileRefusal("streets.header",
                    "У першому рядку немає стовпців колишньої й теперішньої назв: «Колишня назва» і «Нова назва», або old_name і new_name, або name_old і name.",
                    "The first row lacks the columns of the former and the present name: old_name and new_name, or name_old and name.", row.Line);
            }
        }

        throw new FileRefusal("file.empty", "У таблиці немає жодного рядка.", "The table has no rows.");
    }
}
