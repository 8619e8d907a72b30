using System.Buffers;
using System.Text;

namespace SchemaKit.Html.Tests;

/// <summary>Each decoder on its own; bytes are written as hexadecimal digits, with ASCII text in apostrophes.</summary>
public sealed class DecoderTests
{
    [Theory]
    [InlineData("windows-1252", "'a' 80 E9 FF", "a€éÿ")]
    [InlineData("windows-1252", "81 8D", "\u0081\u008D")]
    [InlineData("windows-1253", "'<' AA '>'", "<\uFFFD>")]
    [InlineData("koi8-r", "F0 D2 C9 D7 C5 D4", "Привет")]
    [InlineData("windows-1251", "CF F0 E8 E2 E5 F2", "Привет")]
    [InlineData("macintosh", "DE 'le'", "ﬁle")]
    [InlineData("iso-8859-8-i", "F9 EC E5 ED", "שלום")]
    [InlineData("x-user-defined", "'a' 80 FF", "a\uF780\uF7FF")]
    public void Single_bytes(string label, string bytes, string expected) => Check(label, bytes, expected);

    [Theory]
    [InlineData("C4 E3 BA C3 A3 AC", "你好，")]
    [InlineData("80 A2 E3", "€€")]
    [InlineData("A6 D9", "\uFE10")]
    [InlineData("81 30 81 30", "\u0080")]
    [InlineData("94 39 DA 33", "💩")]
    [InlineData("E3 32 9A 35", "\U0010FFFF")]
    [InlineData("E3 32 9A 36", "\uFFFD")]
    [InlineData("FF 'a'", "\uFFFDa")]
    [InlineData("81 '<p>'", "\uFFFD<p>")]
    [InlineData("81 FF 'a'", "\uFFFDa")]
    [InlineData("81 30 '<'", "\uFFFD0<")]
    [InlineData("81 30 81 '<'", "\uFFFD0\uFFFD<")]
    [InlineData("81 30 C4 E3", "\uFFFD0你")]
    [InlineData("81 30 81 31 81", "\u0081\uFFFD")]
    [InlineData("81", "\uFFFD")]
    [InlineData("81 30", "\uFFFD")]
    [InlineData("81 30 81", "\uFFFD")]
    public void Gb18030(string bytes, string expected)
    {
        Check("gb18030", bytes, expected);
        Check("gbk", bytes, expected);
    }

    [Theory]
    [InlineData("A7 41 A6 6E", "你好")]
    [InlineData("88 62 88 64 88 A3 88 A5", "Ê̄Ê̌ê̄ê̌")]
    [InlineData("87 45", "\U00027267")]
    [InlineData("A1 '<p>'", "\uFFFD<p>")]
    [InlineData("81 40", "\uFFFD@")]
    [InlineData("A1 80 'a'", "\uFFFDa")]
    [InlineData("80 FF", "\uFFFD\uFFFD")]
    [InlineData("'a' A7", "a\uFFFD")]
    public void Big5(string bytes, string expected) => Check("big5", bytes, expected);

    [Theory]
    [InlineData("C6 FC CB DC '.'", "日本.")]
    [InlineData("8E B1 8E B2", "ｱｲ")]
    [InlineData("8F B0 A1", "丂")]
    [InlineData("C6 '<p>'", "\uFFFD<p>")]
    [InlineData("8F B0 '<p>'", "\uFFFD<p>")]
    [InlineData("8F '<p>'", "\uFFFD<p>")]
    [InlineData("8E '<p>'", "\uFFFD<p>")]
    [InlineData("8E E0 'a'", "\uFFFDa")]
    [InlineData("8F B0 '<' C6 FC", "\uFFFD<日")]
    [InlineData("80 A0 FF", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("'a' 8F B0", "a\uFFFD")]
    public void EucJp(string bytes, string expected) => Check("euc-jp", bytes, expected);

    [Theory]
    [InlineData("93 FA 96 7B", "日本")]
    [InlineData("83 5C 95 5C", "ソ表")]
    [InlineData("'\\~' 80 B1", "\\~\u0080ｱ")]
    [InlineData("F0 40 F9 FC", "\uE000\uE757")]
    [InlineData("ED 40 FA 5C FC 4B", "纊纊黑")]
    [InlineData("93 '<p>'", "\uFFFD<p>")]
    [InlineData("85 40", "\uFFFD@")]
    [InlineData("93 FD 'a'", "\uFFFDa")]
    [InlineData("A0 FD FE FF", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("'a' 93", "a\uFFFD")]
    public void ShiftJis(string bytes, string expected) => Check("shift_jis", bytes, expected);

    [Theory]
    [InlineData("BE C8 B3 E7", "안녕")]
    [InlineData("81 41", "갂")]
    [InlineData("C8 '<p>'", "\uFFFD<p>")]
    [InlineData("C9 A1 'a'", "\uFFFDa")]
    [InlineData("80 FF", "\uFFFD\uFFFD")]
    [InlineData("'a' BE", "a\uFFFD")]
    public void EucKr(string bytes, string expected) => Check("euc-kr", bytes, expected);

    [Theory]
    [InlineData("'a' 1B '$B' 46 7C 4B 5C 1B '(Bb'", "a日本b")]
    [InlineData("1B '$@' 46 7C", "日")]
    [InlineData("1B '(J' 5C 7E 'a'", "¥‾a")]
    [InlineData("1B '(I1' 60", "ｱ\uFFFD")]
    [InlineData("0E 0F 'a' 80", "\uFFFD\uFFFDa\uFFFD")]
    [InlineData("1B '(J' 0E 80", "\uFFFD\uFFFD")]
    [InlineData("1B '$B' 46 1B '(B<p>'", "\uFFFD<p>")]
    [InlineData("1B '$B' 46 0A 46 7C", "\uFFFD日")]
    [InlineData("1B '$B' 0A", "\uFFFD")]
    [InlineData("1B '$B' 22 2F", "\uFFFD")]
    [InlineData("1B '<p>'", "\uFFFD<p>")]
    [InlineData("1B '$<p>'", "\uFFFD$<p>")]
    [InlineData("1B '(<p>'", "\uFFFD(<p>")]
    [InlineData("1B 1B '(Ba'", "\uFFFDa")]
    [InlineData("1B '$B' 1B '(B' 'a'", "\uFFFDa")]
    [InlineData("1B '$B' 46 7C 1B '(B' 1B '(J' 5C", "日\uFFFD¥")]
    [InlineData("1B '$B' 1B '$C'", "\uFFFD\u3063")]
    [InlineData("'a' 1B", "a\uFFFD")]
    [InlineData("'a' 1B '$'", "a\uFFFD$")]
    [InlineData("1B '$B' 46", "\uFFFD")]
    [InlineData("1B '$B' 1B '$'", "\uFFFD\uFFFD")]
    public void Iso2022Jp(string bytes, string expected) => Check("iso-2022-jp", bytes, expected);

    [Theory]
    [InlineData("utf-16le", "'a' 00 AC 20", "a€")]
    [InlineData("utf-16be", "00 'a' 20 AC", "a€")]
    [InlineData("utf-16le", "3D D8 A9 DC", "💩")]
    [InlineData("utf-16be", "D8 3D DC A9", "💩")]
    [InlineData("utf-16be", "D8 3D 00 'a'", "\uFFFDa")]
    [InlineData("utf-16be", "D8 3D D8 3D DC A9", "\uFFFD💩")]
    [InlineData("utf-16be", "DC A9 00 'a'", "\uFFFDa")]
    [InlineData("utf-16be", "D8 3D", "\uFFFD")]
    [InlineData("utf-16be", "D8 3D DC", "\uFFFD")]
    [InlineData("utf-16le", "'a' 00 'b'", "a\uFFFD")]
    public void Utf16(string label, string bytes, string expected) => Check(label, bytes, expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("'a'", "\uFFFD")]
    [InlineData("'<script>' 80", "\uFFFD")]
    public void Replacement(string bytes, string expected) => Check("iso-2022-kr", bytes, expected);

    [Fact]
    public void Utf8_stays_as_it_is_ill_formed_or_not()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a', 0xE2, 0x82, 0xAC, 0xE2, 0x82, 0xFF];
        Assert.Equal(bytes, Decode.ToUtf8("utf-8", bytes));
        Assert.Equal(bytes, Decode.ToUtf8("utf-8", bytes, pieceLength: 1));
    }

    [Fact]
    public void Pieces_cut_anywhere_give_what_the_whole_gives()
    {
        // Bytes that are often lead bytes, trail bytes, digits, escapes and ASCII, in an order without meaning.
        ReadOnlySpan<byte> alphabet =
        [
            0x1B, (byte)'$', (byte)'(', (byte)'B', (byte)'J', (byte)'I', (byte)'@', (byte)'0', (byte)'9', (byte)'<',
            0x0E, 0x46, 0x7C, 0x80, 0x81, 0x84, 0x88, 0x8E, 0x8F, 0x93, 0xA1, 0xB0, 0xC6, 0xD8, 0xDC, 0xE3, 0xF0, 0xFC,
            0xFE, 0xFF, 0x00, (byte)' ',
        ];
        byte[] bytes = new byte[5_000];
        uint state = 1;
        for (int i = 0; i < bytes.Length; i++)
        {
            state = state * 1664525 + 1013904223;
            bytes[i] = (state >> 28) == 0 ? (byte)(state >> 16) : alphabet[(int)(state >> 20) % alphabet.Length];
        }

        foreach (HtmlEncoding encoding in HtmlEncoding.All)
        {
            byte[] whole = Decode.ToUtf8(encoding.Name, bytes);
            Assert.Equal(whole, Decode.ToUtf8(encoding.Name, bytes, pieceLength: 1));
            Assert.Equal(whole, Decode.ToUtf8(encoding.Name, bytes, pieceLength: 7));
        }
    }

    [Fact]
    public void Every_piece_comes_out_in_whole_code_points()
    {
        EncodingDecoder decoder = HtmlEncoding.Get("gb18030").CreateDecoder();
        ArrayBufferWriter<byte> output = new();
        foreach (byte value in (ReadOnlySpan<byte>)[0x94, 0x39, 0xDA])
            decoder.Decode([value], output, isLast: false);
        Assert.Equal(0, output.WrittenCount);

        decoder.Decode([0x33], output, isLast: false);
        Assert.Equal("💩"u8, output.WrittenSpan);
    }

    [Fact]
    public void A_decoder_that_has_seen_the_end_begins_anew()
    {
        foreach (HtmlEncoding encoding in HtmlEncoding.All)
        {
            EncodingDecoder decoder = encoding.CreateDecoder();
            ArrayBufferWriter<byte> output = new();
            decoder.Decode([0x1B, (byte)'$', (byte)'B', 0x46, 0x94, 0x39, 0xDA], output, isLast: true);
            byte[] first = output.WrittenSpan.ToArray();

            output.Clear();
            decoder.Decode([0x1B, (byte)'$', (byte)'B', 0x46, 0x94, 0x39, 0xDA], output, isLast: true);
            Assert.Equal(first, output.WrittenSpan);
        }
    }

    [Fact]
    public void Long_runs_of_ASCII_are_copied_up_to_the_byte_that_ends_them()
    {
        for (int length = 0; length < 200; length++)
        {
            byte[] bytes = [.. Encoding.ASCII.GetBytes(new string('x', length)), 0xE9, (byte)'y'];
            Assert.Equal(new string('x', length) + "éy", Decode.ToText("windows-1252", bytes));
        }
    }

    private static void Check(string label, string bytes, string expected)
    {
        byte[] input = Bytes(bytes);
        Assert.Equal(expected, Decode.ToText(label, input));
        Assert.Equal(expected, Encoding.UTF8.GetString(Decode.ToUtf8(label, input, pieceLength: 1)));
    }

    private static byte[] Bytes(string notation)
    {
        List<byte> bytes = [];
        for (int i = 0; i < notation.Length;)
        {
            if (notation[i] == ' ')
            {
                i++;
            }
            else if (notation[i] == '\'')
            {
                int end = notation.IndexOf('\'', i + 1);
                bytes.AddRange(Encoding.ASCII.GetBytes(notation[(i + 1)..end]));
                i = end + 1;
            }
            else
            {
                bytes.Add(Convert.ToByte(notation.Substring(i, 2), 16));
                i += 2;
            }
        }

        return [.. bytes];
    }
}
