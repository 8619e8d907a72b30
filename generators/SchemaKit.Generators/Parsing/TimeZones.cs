using System.Security;
using SchemaKit.Readers.Timestamps;

namespace SchemaKit.Generators.Parsing;

/// <summary>The time zones that the compiler's machine knows.</summary>
internal static class TimeZones
{
    private static readonly Lazy<bool> MachineHasZones =
        new(() => IsFound("Asia/Tokyo") && IsFound("America/New_York"));

    /// <summary>
    /// Whether there is a time zone of that name: an IANA name, or an abbreviation that the run time knows. A machine
    /// without the data only looks at the form of the name: <c>UTC</c>, or <c>Area/City</c>.
    /// </summary>
    public static bool Exists(string name) =>
        ZoneAbbreviations.Find(name) is not null || (HasForm(name) && (!MachineHasZones.Value || IsFound(name)));

    private static bool HasForm(string name)
    {
        string[] parts = name.Split('/');
        return parts.Length is 2 or 3
            && parts.All(part => part.Length > 0 && part[0] is >= 'A' and <= 'Z' && part.All(IsNameCharacter));
    }

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '+';

    private static bool IsFound(string name)
    {
        try
        {
            TimeZoneInfo.FindSystemTimeZoneById(name);
            return true;
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or SecurityException)
        {
            return false;
        }
    }
}
