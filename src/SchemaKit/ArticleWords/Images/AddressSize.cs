using System.Buffers.Text;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// The size of a picture that its address tells: <c>…/1200x675/…</c>, <c>?w=1200&amp;h=675</c>, <c>width=1200</c>. What may mean
/// something else, such as a lone number, is not taken; of several the last counts, as what is cut out is told before what is made of it.
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
        for (int start = 0; address[start..].IndexOfAny("=xX"u8) is >= 0 and int found;)
        {
            int place = start + found;
            start = place + 1;
            if (address[place] != '=')
            {
                if (TryReadPair(address, place, out int wide, out int high))
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
