using System.Globalization;
using System.Text;

namespace SchemaKit.Selectors;

/// <summary>Writes identifiers and strings as CSS text.</summary>
/// <remarks>
/// As the CSS Object Model's "serialize an identifier" and "serialize a string", but everything that cannot be seen
/// or that would end a C# line comment is escaped as well.
/// </remarks>
internal static class CssText
{
    /// <summary>Writes an identifier, with escapes where its characters need them.</summary>
    public static string Identifier(string name)
    {
        StringBuilder text = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool isLeading = i == 0 || (i == 1 && name[0] == '-');
            if (IsInvisible(c) || (isLeading && c is >= '0' and <= '9'))
                AppendHex(text, c);
            else if (c >= 0x80 || c is '_' || IsAsciiLetterOrDigit(c) || (c == '-' && name.Length > 1))
                text.Append(c);
            else
                text.Append('\\').Append(c);
        }

        return text.ToString();
    }

    /// <summary>Writes a string in double quotes.</summary>
    public static string String(string value)
    {
        StringBuilder text = new("\"", value.Length + 2);
        foreach (char c in value)
        {
            if (IsInvisible(c))
                AppendHex(text, c);
            else if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }

    private static void AppendHex(StringBuilder text, char c) =>
        text.Append('\\').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append(' ');

    /// <summary>
    /// Control and format characters, line ends, and white space that looks like a space but is none.
    /// </summary>
    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        || (char.IsWhiteSpace(c) && c != ' ');

    private static bool IsAsciiLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
