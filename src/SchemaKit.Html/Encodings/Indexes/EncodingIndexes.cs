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

    /// <summary>The indexes of all single-byte encodings: 128 code points each, for the bytes 0x80 to 0xFF.</summary>
    public static int[] SingleByte => _singleByte ??= PackedIndex.Unpack(SingleBytePacked, SingleByteLength);

    /// <summary>Where the index of a single-byte encoding begins in <see cref="SingleByte"/>.</summary>
    /// <param name="name">The encoding's name.</param>
    public static int StartOfSingleByte(string name)
    {
        string index = name == "ISO-8859-8-I" ? "ISO-8859-8" : name;
        return BytesBeyondAscii * Array.FindIndex(
            SingleByteNames, candidate => candidate.Equals(index, StringComparison.OrdinalIgnoreCase));
    }
}
