namespace AssetTags.Web.Hosting;

/// <summary>How the program ends; the same numbers as those of the command line.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadInput = 2;
    public const int NotFound = 3;
    public const int Refused = 4;
}
