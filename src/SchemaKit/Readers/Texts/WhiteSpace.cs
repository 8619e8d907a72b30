using System.Text;

namespace SchemaKit.Readers;

/// <summary>White space in values.</summary>
internal static class WhiteSpace
{
    /// <summary>Makes each run of white space one space and takes it off both ends.</summary>
    /// <returns>The same string where there is nothing to change.</returns>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
            return text;

        StringBuilder collapsed = new(text.Length);
        bool pending = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pending = collapsed.Length > 0;
                continue;
            }

            if (pending)
                collapsed.Append(' ');
            pending = false;
            collapsed.Append(c);
        }

        return collapsed.ToString();
    }

    /// <summary>Makes each run of white space in a line one space, and takes away lines that are empty.</summary>
    /// <returns>The same string where there is nothing to change.</returns>
    public static string CollapseLines(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r'))
            return Collapse(text);

        string[] lines = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join('\n', lines.Select(Collapse));
    }

    /// <summary>The first place that has white space; -1 if there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsCollapsed(string text)
    {
        bool afterSpace = true;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) && (afterSpace || c != ' '))
                return false;
            afterSpace = c == ' ';
        }

        return text.Length == 0 || !afterSpace;
    }
}
