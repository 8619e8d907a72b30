namespace SchemaKit.Html;

/// <summary>
/// The indexes of the Encoding Standard: the code point of each pointer, 0 for none. Each is unpacked when it is first
/// asked for.
/// </summary>
/// <remarks>
/// Two threads that ask first may both unpack; they get the same content. See
/// https://encoding.spec.whatwg.org/#indexes.
/// </remarks>
internal static partial class EncodingIndexes
{
    /// <summary>How many bytes of a single-byte encoding are beyond ASCII.</summary>
    private const int BytesBeyondAscii = 0x80;

    private static int[]? _big5;
    private static int[]? _eucKr;
    private static int[]? _gb18030;
    private static int[]? _jis0208;
    private static int[]? _jis0212;
    private static int[]? _singleByte;

    public static int[] Big5 => _big5 ??= PackedIndex.Unpack(Big5Packed, Big5Length);

    public static int[] EucKr => _eucKr ??= PackedIndex.Unpack(EucKrPacked, EucKrLength);

    public static int[] Gb18030 => _gb18030 ??= PackedIndex.Unpack(Gb18030Packed, Gb18030Length);

    public static int[] Jis0208 => _jis0208 ??= PackedIndex.Unpack(Jis0208Packed, Jis0208Length);

    public static int[] Jis0212 => _jis0212 ??= PackedIndex.Unpack(Jis0212Packed, Jis0212Length);

    /// <summary>The index of a single-byte encoding: 128 code points, for the bytes 0x80 to 0xFF.</summary>
    /// <param name="name">The encoding's name.</param>
    public static ReadOnlyMemory<int> SingleByte(string name)
    {
        _singleByte ??= PackedIndex.Unpack(SingleBytePacked, SingleByteLength);
        string index = name == "ISO-8859-8-I" ? "ISO-8859-8" : name;
        int number = Array.FindIndex(
            SingleByteNames, candidate => candidate.Equals(index, StringComparison.OrdinalIgnoreCase));
        return _singleByte.AsMemory(number * BytesBeyondAscii, BytesBeyondAscii);
    }
}
