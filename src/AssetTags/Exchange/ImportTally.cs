using AssetTags.Exchange.Files;

namespace AssetTags.Exchange;

/// <summary>The counts of one reading, and what is told and recorded of them.</summary>
internal sealed class ImportTally(ImportRequest request, RegisterFile file)
{
    public Guid ImportId { get; } = SequentialKey.Next();

    public int Rows { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Repeated { get; set; }

    public int Bad { get; set; }

    public int LeftOut { get; set; }

    public int Holders { get; set; }

    /// <summary>Whether the registry is another one after it.</summary>
    public bool HasChanges => Added + Changed + Holders > 0;

    public string FileName => request.FileName ?? Path.GetFileName(request.Path);

    public ImportRun Run(string fileHash) => new()
    {
        Id = ImportId,
        CommunityId = request.CommunityId,
        FileName = FileName,
        FileHash = fileHash,
        Kind = file.Header.Kind,
        Added = Added,
        Changed = Changed,
        Unchanged = Unchanged,
        Skipped = Bad,
    };

    public ImportReport Report(bool isApplied) => new()
    {
        FileName = FileName,
        Format = file.Format,
        Encoding = file.EncodingName,
        Delimiter = file.Delimiter,
        Sheet = file.SheetName,
        Kind = file.Header.Kind,
        Rows = Rows,
        Added = Added,
        Changed = Changed,
        Unchanged = Unchanged,
        Repeated = Repeated,
        Bad = Bad,
        LeftOut = LeftOut,
        Holders = Holders,
        IsApplied = isApplied,
        RunId = isApplied && HasChanges ? ImportId : null,
    };
}
