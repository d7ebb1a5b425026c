using System.Globalization;
using Npgsql;

namespace AssetTags.Data;

/// <summary>What stands after the question mark of a <c>postgresql://</c> address.</summary>
/// <remarks>https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS; a key that is not carried over is refused, never dropped.</remarks>
internal static class AddressQuery
{
    private static readonly Dictionary<string, SslMode> s_sslModes = new(StringComparer.Ordinal)
    {
        ["disable"] = SslMode.Disable,
        ["allow"] = SslMode.Allow,
        ["prefer"] = SslMode.Prefer,
        ["require"] = SslMode.Require,
        ["verify-ca"] = SslMode.VerifyCA,
        ["verify-full"] = SslMode.VerifyFull,
    };

    /// <summary>Carries every key over into a connection string.</summary>
    /// <exception cref="FormatException">A key is not known, or its value makes no sense.</exception>
    public static void Apply(string query, NpgsqlConnectionStringBuilder settings)
    {
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            Apply(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "", settings);
        }
    }

    private static void Apply(string key, string value, NpgsqlConnectionStringBuilder settings)
    {
        switch (key)
        {
            case "sslmode" when s_sslModes.TryGetValue(value, out var mode):
                settings.SslMode = mode;
                break;
            case "connect_timeout" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 1024:
                settings.Timeout = seconds;
                break;
            case "application_name":
                settings.ApplicationName = value;
                break;
            case "options":
                settings.Options = value;
                break;
            case "sslmode" or "connect_timeout":
                throw new FormatException($"'{value}' is no value of '{key}' in an address of PostgreSQL.");
            default:
                throw new FormatException($"'{key}' is not known in an address of PostgreSQL: sslmode, connect_timeout, application_name and options are.");
        }
    }
}
