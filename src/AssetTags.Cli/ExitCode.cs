namespace AssetTags.Cli;

/// <summary>What a script can rely on; listed in the README.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadInput = 2;
    public const int NotFound = 3;
    public const int Refused = 4;
    public const int Cancelled = 130;
}
