using System.Globalization;
using System.Text;
using SchemaKit.Html;

namespace SchemaKit.StructuredData;

/// <summary>Makes texts of JSON strings.</summary>
internal static class JsonText
{
    /// <summary>
    /// What a string says: escapes and then, for many pages escape twice, character references decoded; white space collapsed in each
    /// line, and no line empty.
    /// </summary>
    /// <param name="characters">The string's characters as they stand in the JSON text, well-formed by its grammar.</param>
    /// <param name="isEscaped">Whether there are escapes among them.</param>
    public static string Read(ReadOnlySpan<byte> characters, bool isEscaped)
    {
        if (!isEscaped && !characters.Contains((byte)'&'))
            return Readers.WhiteSpace.CollapseLines(Encoding.UTF8.GetString(characters));

        ByteBuffer plain = new(stackalloc byte[512]);
        ByteBuffer decoded = new(stackalloc byte[512]);
        try
        {
            Unescape(characters, ref plain);
            Cooker.Append(plain.Written, Cooking.Text, ref decoded);
            return Readers.WhiteSpace.CollapseLines(decoded.ToString());
        }
        finally
        {
            plain.Dispose();
            decoded.Dispose();
        }
    }

    /// <summary>Whether a name or string is a given one, escapes decoded.</summary>
    /// <param name="characters">Its characters.</param>
    /// <param name="isEscaped">Whether there are escapes among them.</param>
    /// <param name="text">The text, in UTF-8.</param>
    public static bool Is(ReadOnlySpan<byte> characters, bool isEscaped, ReadOnlySpan<byte> text)
    {
        if (!isEscaped)
            return characters.SequenceEqual(text);

        ByteBuffer plain = new(stackalloc byte[128]);
        try
        {
            Unescape(characters, ref plain);
            return plain.Written.SequenceEqual(text);
        }
        finally
        {
            plain.Dispose();
        }
    }

    /// <summary>Decodes escapes; half a surrogate pair becomes U+FFFD.</summary>
    public static void Unescape(scoped ReadOnlySpan<byte> characters, scoped ref ByteBuffer output)
    {
        while (characters.IndexOf((byte)'\\') is >= 0 and int escape && escape + 1 < characters.Length)
        {
            output.Append(characters[..escape]);
            byte kind = characters[escape + 1];
            characters = characters[(escape + 2)..];
            if (kind == 'u')
                characters = characters[AppendUnit(characters, ref output)..];
            else
                output.Append(Unescape(kind));
        }

        output.Append(characters);
    }

    private static byte Unescape(byte kind) => kind switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => kind,
    };

    /// <summary>Appends what a <c>\u</c> stands for, together with the next one where both are a surrogate pair.</summary>
    /// <returns>How many bytes behind the <c>\u</c> that takes.</returns>
    private static int AppendUnit(scoped ReadOnlySpan<byte> characters, scoped ref ByteBuffer output)
    {
        int length = ReadUnit(characters, out char unit);
        Span<char> pair = [unit, '\0'];
        int units = 1;
        if (char.IsHighSurrogate(unit) && characters[length..] is [(byte)'\\', (byte)'u', .. var rest])
        {
            int second = ReadUnit(rest, out pair[1]);
            if (char.IsLowSurrogate(pair[1]))
            {
                units = 2;
                length += 2 + second;
            }
        }

        if (units == 1 && char.IsSurrogate(unit))
            pair[0] = '\uFFFD';
        Span<byte> utf8 = stackalloc byte[4];
        output.Append(utf8[..Encoding.UTF8.GetBytes(pair[..units], utf8)]);
        return length;
    }

    private static int ReadUnit(ReadOnlySpan<byte> characters, out char unit)
    {
        int length = Math.Min(characters.Length, 4);
        bool isUnit = ushort.TryParse(
            characters[..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort read);
        unit = isUnit ? (char)read : '\uFFFD';
        return length;
    }
}
