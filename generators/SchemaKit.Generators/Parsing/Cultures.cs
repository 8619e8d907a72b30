using System.Globalization;

namespace SchemaKit.Generators.Parsing;

/// <summary>The cultures that the compiler's machine knows.</summary>
internal static class Cultures
{
    // What the system makes of a well-formed name that it has no data for.
    private const int Unspecified = 0x1000;

    private static readonly Lazy<HashSet<string>> Names = new(() => new HashSet<string>(
        CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name),
        StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether there is a culture of that name. A machine without culture data, as build containers are, only looks at
    /// the form of the name.
    /// </summary>
    public static bool Exists(string name)
    {
        if (name.Length == 0)
            return true;
        if (!HasForm(name))
            return false;
        if (Names.Value.Count <= 1 || Names.Value.Contains(name))
            return true;

        try
        {
            // Older names, such as zh-CN, are on no list.
            return CultureInfo.GetCultureInfo(name).LCID != Unspecified;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    /// <summary>A language of two or three letters, and parts of letters and digits behind hyphens.</summary>
    private static bool HasForm(string name)
    {
        string[] parts = name.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(IsAsciiLetterOrDigit));
    }

    private static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || c is >= '0' and <= '9';

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
