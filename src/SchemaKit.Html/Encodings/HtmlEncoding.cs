using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Html;

/// <summary>
/// One of the forty character encodings of the Encoding Standard: all that a web page can be in.
/// </summary>
/// <remarks>
/// They are not those of <see cref="System.Text.Encoding"/>, whose tables differ in places: <c>gb2312</c> is GBK here,
/// <c>iso-8859-1</c> is windows-1252, as in every browser. There is one object for each encoding, so that comparing
/// references is enough. See https://encoding.spec.whatwg.org/#names-and-labels.
/// </remarks>
public sealed partial class HtmlEncoding
{
    /// <summary>Longer than every label.</summary>
    private const int LabelLimit = 32;

    private static readonly HtmlEncoding[] Encodings = Array.ConvertAll(Names, static name => new HtmlEncoding(name));

    private HtmlEncoding(string name)
    {
        Name = name;
    }

    /// <summary>All encodings, in the standard's order.</summary>
    public static IReadOnlyList<HtmlEncoding> All { get; } = Array.AsReadOnly(Encodings);

    /// <summary>UTF-8.</summary>
    public static HtmlEncoding Utf8 { get; } = Get("utf-8");

    /// <summary>UTF-16 with the high byte first.</summary>
    public static HtmlEncoding Utf16BE { get; } = Get("utf-16be");

    /// <summary>UTF-16 with the low byte first.</summary>
    public static HtmlEncoding Utf16LE { get; } = Get("utf-16le");

    /// <summary>Western European, and what a page is in that does not say.</summary>
    public static HtmlEncoding Windows1252 { get; } = Get("windows-1252");

    /// <summary>The name that the standard gives it: <c>UTF-8</c>, <c>windows-1252</c>, <c>Shift_JIS</c>.</summary>
    public string Name { get; }

    internal static HtmlEncoding XUserDefined { get; } = Get("x-user-defined");

    /// <summary>Whether it is UTF-16BE or UTF-16LE: the two that no ASCII text can name without lying.</summary>
    internal bool IsUtf16 => this == Utf16BE || this == Utf16LE;

    /// <summary>Whether text that is ASCII alone is the same bytes in it as in UTF-8.</summary>
    internal bool KeepsAscii => !IsUtf16 && Name is not ("ISO-2022-JP" or "replacement");

    /// <summary>Gets an encoding by one of its labels.</summary>
    /// <param name="label">
    /// One of the 228 labels, in any case, with or without ASCII white space around it: <c>utf-8</c>, <c>latin1</c>,
    /// <c>sjis</c>. Each encoding's name is one.
    /// </param>
    /// <exception cref="ArgumentException">It is the label of no encoding.</exception>
    public static HtmlEncoding Get(string label) => TryGet(label, out HtmlEncoding? encoding)
        ? encoding
        : throw new ArgumentException($"'{label}' is no label of the Encoding Standard.", nameof(label));

    /// <summary>Gets an encoding by one of its labels, if it is one.</summary>
    /// <param name="label">As for <see cref="Get"/>.</param>
    /// <param name="encoding">The encoding.</param>
    /// <returns>Whether the label is one.</returns>
    public static bool TryGet(string? label, [NotNullWhen(true)] out HtmlEncoding? encoding)
    {
        ReadOnlySpan<char> trimmed = label.AsSpan().Trim("\t\n\f\r ".AsSpan());
        encoding = null;
        if (trimmed.Length > LabelLimit)
            return false;

        Span<byte> bytes = stackalloc byte[LabelLimit];
        for (int i = 0; i < trimmed.Length; i++)
        {
            if (trimmed[i] > '\x7F')
                return false;
            bytes[i] = (byte)trimmed[i];
        }

        encoding = FromLabel(bytes[..trimmed.Length]);
        return encoding is not null;
    }

    /// <summary>https://encoding.spec.whatwg.org/#concept-encoding-get; nothing for failure.</summary>
    internal static HtmlEncoding? FromLabel(ReadOnlySpan<byte> label)
    {
        label = Ascii.Trim(label);
        if (label.Length is 0 or > LabelLimit)
            return null;

        Span<byte> sought = stackalloc byte[LabelLimit + 2];
        sought = sought[..(label.Length + 2)];
        sought[0] = (byte)' ';
        for (int i = 0; i < label.Length; i++)
        {
            if (label[i] <= ' ')
                return null;
            sought[i + 1] = Ascii.ToLower(label[i]);
        }

        sought[^1] = (byte)' ';
        int place = Labels.IndexOf(sought);
        return place < 0 ? null : Encodings[LineOf(place)];
    }

    /// <summary>A decoder at the start of a stream.</summary>
    internal EncodingDecoder CreateDecoder() => Name switch
    {
        "UTF-8" => new Utf8Decoder(),
        "UTF-16BE" => Decoder(new Utf16Handler(isBigEndian: true)),
        "UTF-16LE" => Decoder(new Utf16Handler(isBigEndian: false)),
        "GBK" or "gb18030" => Decoder(new Gb18030Handler(EncodingIndexes.Gb18030)),
        "Big5" => Decoder(new Big5Handler(EncodingIndexes.Big5)),
        "EUC-JP" => Decoder(new EucJpHandler(EncodingIndexes.Jis0208, EncodingIndexes.Jis0212)),
        "ISO-2022-JP" => Decoder(new Iso2022JpHandler(EncodingIndexes.Jis0208)),
        "Shift_JIS" => Decoder(new ShiftJisHandler(EncodingIndexes.Jis0208)),
        "EUC-KR" => Decoder(new EucKrHandler(EncodingIndexes.EucKr)),
        "replacement" => Decoder(default(ReplacementHandler)),
        "x-user-defined" => Decoder(default(XUserDefinedHandler)),
        _ => Decoder(new SingleByteHandler(EncodingIndexes.SingleByte, EncodingIndexes.StartOfSingleByte(Name))),
    };

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static HandlerDecoder<THandler> Decoder<THandler>(THandler start)
        where THandler : struct, IDecoderHandler => new(start);

    private static int LineOf(int place)
    {
        int line = 0;
        foreach (byte value in Labels[..place])
        {
            if (value == '\n')
                line++;
        }

        return line;
    }
}
