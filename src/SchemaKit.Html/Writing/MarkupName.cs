namespace SchemaKit.Html;

/// <summary>Checks whether names can stand in markup, as the tape reads them from there.</summary>
internal static class MarkupName
{
    public static void CheckElement(string localName)
    {
        if (localName.Length == 0 || IndexOfNameEnd(localName) >= 0)
        {
            throw new ArgumentException(
                $"'{localName}' cannot be the name in a start tag: it is empty or has white space, U+0000, '/' or '>' in it.",
                nameof(localName));
        }
    }

    public static void CheckAttribute(string name)
    {
        if (name.Length == 0 || IndexOfNameEnd(name) >= 0 || name.IndexOf('=', 1) >= 0)
        {
            throw new ArgumentException(
                $"'{name}' cannot be the name of an attribute in a start tag: it is empty or has white space, U+0000, "
                + "'/', '>' or, behind its first character, '=' in it.",
                nameof(name));
        }
    }

    public static void CheckTarget(string target)
    {
        bool isTarget = target.Length > 0 && target[0] is not ('-' or (>= '0' and <= '9'));
        foreach (char character in target)
            isTarget &= character < 0x80 && (Ascii.IsAlphanumeric((byte)character) || character is '-' or '_');
        if (!isTarget)
        {
            throw new ArgumentException(
                $"'{target}' cannot be the target of a processing instruction: it is of ASCII letters, digits, '-' and '_', "
                + "the first one a letter or '_'.",
                nameof(target));
        }
    }

    public static void CheckDocumentType(string name, bool mayBeEmpty)
    {
        if ((name.Length == 0 && !mayBeEmpty) || name.AsSpan().IndexOfAny(" \t\n\f\r\0>".AsSpan()) >= 0)
        {
            throw new ArgumentException(
                $"'{name}' cannot be the name of a document type: it has white space, U+0000 or '>' in it, or is empty "
                + "beside an identifier.",
                nameof(name));
        }
    }

    /// <summary>An identifier of a document type, in quotes.</summary>
    public static string Quote(string identifier, string parameter)
    {
        char quote = identifier.AsSpan().IndexOf('"') < 0 ? '"' : '\'';
        if (identifier.AsSpan().IndexOf(quote) >= 0)
        {
            throw new ArgumentException(
                $"'{identifier}' cannot be an identifier of a document type: it has quotes of both kinds.", parameter);
        }

        return quote + identifier + quote;
    }

    private static int IndexOfNameEnd(string name) => name.AsSpan().IndexOfAny(" \t\n\f\r\0/>".AsSpan());
}
