using System.Text;

namespace SchemaKit.Generators.Writing;

/// <summary>Texts whose ASCII letters have no case.</summary>
internal static class AsciiText
{
    /// <summary>The text with its ASCII letters in lower case, as the names of HTML's attributes are.</summary>
    public static string ToLower(string text)
    {
        StringBuilder lower = new(text.Length);
        foreach (char c in text)
            lower.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
        return lower.ToString();
    }
}
