using SchemaKit.Html;

namespace SchemaKit.StructuredData;

/// <summary>Finds what scripts assign to a variable: an object, an array, or either in a string that is parsed.</summary>
internal static class ScriptAssignments
{
    /// <summary>Finds the first value that is assigned to a variable.</summary>
    /// <param name="script">The script.</param>
    /// <param name="name">The variable's name, such as <c>__STATE__</c> or <c>Fusion.globalContent</c>.</param>
    /// <param name="output">What the JSON of the value is appended to.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryAppend(ReadOnlySpan<byte> script, ReadOnlySpan<byte> name, scoped ref ByteBuffer output)
    {
        int place = 0;
        while (script[place..].IndexOf(name) is >= 0 and int found)
        {
            int start = place + found;
            place = start + name.Length;
            bool isWhole = start == 0 || !IsInName(script[start - 1]);
            if (isWhole && TryAppendAssigned(script[place..], ref output))
                return true;
        }

        return false;
    }

    private static bool TryAppendAssigned(ReadOnlySpan<byte> rest, scoped ref ByteBuffer output)
    {
        // window["name"] is the same as window.name.
        rest = rest is [(byte)'"' or (byte)'\'', (byte)']', ..] ? rest[2..] : rest;
        rest = TrimStart(rest);
        if (rest is not [(byte)'=', not (byte)'=', ..])
            return false;

        rest = TrimStart(rest[1..]);
        if (rest is [(byte)'{' or (byte)'[', ..])
        {
            output.Append(rest[..LengthOfBrackets(rest)]);
            return true;
        }

        if (!rest.StartsWith("JSON.parse"u8))
            return false;
        rest = TrimStart(rest["JSON.parse"u8.Length..]);
        return rest is [(byte)'(', ..] && TryAppendString(TrimStart(rest[1..]), ref output);
    }

    /// <summary>Appends what a string literal of JavaScript says, be it encoded as an address is.</summary>
    private static bool TryAppendString(ReadOnlySpan<byte> rest, scoped ref ByteBuffer output)
    {
        bool isEncoded = rest.StartsWith("decodeURIComponent("u8);
        rest = isEncoded ? TrimStart(rest["decodeURIComponent("u8.Length..]) : rest;
        if (rest is not [(byte)'"' or (byte)'\'' or (byte)'`', ..])
            return false;

        int end = 1;
        while (end < rest.Length && rest[end] != rest[0])
            end += rest[end] == '\\' ? 2 : 1;
        ReadOnlySpan<byte> literal = rest[1..Math.Min(end, rest.Length)];
        if (isEncoded)
            output.Append(Uri.UnescapeDataString(System.Text.Encoding.UTF8.GetString(literal)));
        else
            JsonText.Unescape(literal, ref output);
        return true;
    }

    /// <summary>How long brackets are with all that is between them; to the end, if they are not closed.</summary>
    private static int LengthOfBrackets(ReadOnlySpan<byte> text)
    {
        int open = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'{' or (byte)'[':
                    open++;
                    break;
                case (byte)'}' or (byte)']' when --open == 0:
                    return i + 1;
                case (byte)'"':
                    i = EndOfString(text, i);
                    break;
            }
        }

        return text.Length;
    }

    private static int EndOfString(ReadOnlySpan<byte> text, int start)
    {
        int i = start + 1;
        while (i < text.Length && text[i] != '"')
            i += text[i] == '\\' ? 2 : 1;
        return i;
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8);

    private static bool IsInName(byte c) => char.IsAsciiLetterOrDigit((char)c) || c is (byte)'_' or (byte)'$' or >= 0x80;
}
