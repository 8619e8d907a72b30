using System.Globalization;
using System.Text;

namespace SchemaKit.Generators.Writing;

/// <summary>Writes C# literals for values that come from the user's attributes and may hold any character.</summary>
internal static class CSharpLiteral
{
    /// <summary>Writes a string literal.</summary>
    public static string String(string value)
    {
        StringBuilder literal = new("\"", value.Length + 2);
        foreach (char c in value)
            Append(literal, c, quote: '"');
        return literal.Append('"').ToString();
    }

    /// <summary>Writes a UTF-8 literal. The value must be well-formed: half a surrogate pair has no UTF-8.</summary>
    public static string Utf8(string value) => String(value) + "u8";

    /// <summary>Writes a character literal.</summary>
    public static string Char(char value)
    {
        StringBuilder literal = new("'", 8);
        Append(literal, value, quote: '\'');
        return literal.Append('\'').ToString();
    }

    private static void Append(StringBuilder literal, char c, char quote)
    {
        if (c == quote || c == '\\')
            literal.Append('\\').Append(c);
        else if (IsShown(c))
            literal.Append(c);
        else
            literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Whether a reader of the source sees the character for what it is. Surrogates are escaped one by one, which is
    /// right for pairs and halves alike.
    /// </summary>
    private static bool IsShown(char c) => c == ' ' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
