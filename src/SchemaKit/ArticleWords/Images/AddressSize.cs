using System.Buffers.Text;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// The size of a picture that its address tells: <c>…/1200x675/…</c>, <c>?w=1200&amp;h=675</c>, <c>width=1200</c>,
/// <c>w_1200,h_675</c>. What may mean something else, such as a lone number, is not taken; of several the last counts, as what is cut out
/// is told before what is made of it. But <c>w_1200</c> tells what is made of the file whose address follows.
/// </summary>
internal static class AddressSize
{
    // Less is a ratio (16x9), more is no picture.
    private const int Least = 50;
    private const int Most = 20_000;

    /// <summary>Reads the size.</summary>
    /// <param name="address">The address, as written.</param>
    /// <returns>Width and height in pixels; 0 for what it does not tell.</returns>
    public static (int Width, int Height) Read(ReadOnlySpan<byte> address)
    {
        (int width, int height) = (0, 0);
        bool isMade = false;
        for (int start = 0; address[start..].IndexOfAny("=xX_"u8) is >= 0 and int found;)
        {
            int place = start + found;
            start = place + 1;
            if (address[place] == '_')
            {
                isMade |= TryReadMade(address, place, ref width, ref height);
            }
            else if (address[place] != '=')
            {
                if (!isMade && TryReadPair(address, place, out int wide, out int high))
                    (width, height) = (wide, high);
            }
            else if (IsNamed(address[..place], "w"u8, "width"u8))
            {
                width = ReadNumber(address[start..], out _) is > 0 and int named ? named : width;
            }
            else if (IsNamed(address[..place], "h"u8, "height"u8))
            {
                height = ReadNumber(address[start..], out _) is > 0 and int named ? named : height;
            }
        }

        return (width, height);
    }

    /// <summary>Reads a size as services name it that make pictures: <c>c_fill,w_1200</c>, the comma escaped or not.</summary>
    private static bool TryReadMade(ReadOnlySpan<byte> address, int place, ref int width, ref int height)
    {
        byte name = place > 0 ? address[place - 1] : default;
        if (name is not ((byte)'w' or (byte)'h') || !(IsEdge(address, place - 2) || IsEscape(address[..(place - 1)])))
            return false;

        int number = ReadNumber(address[(place + 1)..], out int length);
        if (number == 0 || !IsEdge(address, place + 1 + length))
            return false;
        if (name == 'w')
            width = number;
        else
            height = number;
        return true;
    }

    /// <summary>Whether an escaped character ends a text.</summary>
    private static bool IsEscape(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[^3] == '%' && char.IsAsciiHexDigit((char)text[^2]) && char.IsAsciiHexDigit((char)text[^1]);

    private static bool TryReadPair(ReadOnlySpan<byte> address, int place, out int width, out int height)
    {
        int start = address[..place].LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
        height = ReadNumber(address[(place + 1)..], out int length);
        width = ReadNumber(address[start..place], out _);
        return width > 0 && height > 0 && IsEdge(address, start - 1) && IsEdge(address, place + 1 + length);
    }

    private static bool IsNamed(ReadOnlySpan<byte> before, ReadOnlySpan<byte> name, ReadOnlySpan<byte> longName)
    {
        int length = before.EndsWith(longName) ? longName.Length : before.EndsWith(name) ? name.Length : 0;
        return length > 0 && IsEdge(before, before.Length - length - 1);
    }

    /// <summary>Whether no word goes on at a place.</summary>
    private static bool IsEdge(ReadOnlySpan<byte> address, int place) =>
        (uint)place >= (uint)address.Length || !char.IsAsciiLetterOrDigit((char)address[place]);

    private static int ReadNumber(ReadOnlySpan<byte> text, out int length) =>
        Utf8Parser.TryParse(text, out uint value, out length) && value is >= Least and <= Most ? (int)value : 0;
}
