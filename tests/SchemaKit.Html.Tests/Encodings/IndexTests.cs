using System.Text;
using System.Text.Json;
using SchemaKit.Tests;

namespace SchemaKit.Html.Tests;

/// <summary>Every pointer of every index of the standard, by way of the bytes that stand for it.</summary>
public sealed class IndexTests
{
    private static readonly string[] SingleByteLabels =
    [
        "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
        "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh",
        "windows-874", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
        "windows-1256", "windows-1257", "windows-1258", "x-mac-cyrillic",
    ];

    private static Lazy<JsonDocument> Indexes { get; } = new(
        () => JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("whatwg", "indexes.json"))));

    public static TheoryData<string> SingleByte => [.. SingleByteLabels];

    [Theory]
    [MemberData(nameof(SingleByte))]
    public void Every_byte_of_a_single_byte_encoding_is_what_the_index_says(string label) =>
        Check(label, label, 128, pointer => [(byte)(0x80 + pointer)]);

    [Fact]
    public void The_two_encodings_of_visual_and_logical_Hebrew_share_an_index() =>
        Check("iso-8859-8", "iso-8859-8-i", 128, pointer => [(byte)(0x80 + pointer)]);

    [Fact]
    public void Every_pointer_of_Big5_is_what_the_index_says() =>
        Check(
            "big5",
            "big5",
            126 * 157,
            pointer => Pair(pointer, 157, 0x81, trail => trail + (trail < 0x3F ? 0x40 : 0x62)),
            pointer => pointer switch
            {
                1133 => "\u00CA\u0304",
                1135 => "\u00CA\u030C",
                1164 => "\u00EA\u0304",
                1166 => "\u00EA\u030C",
                _ => null,
            });

    [Fact]
    public void Every_pointer_of_EUC_KR_is_what_the_index_says() =>
        Check("euc-kr", "euc-kr", 126 * 190, pointer => Pair(pointer, 190, 0x81, trail => trail + 0x41));

    [Theory]
    [InlineData("gb18030")]
    [InlineData("gbk")]
    public void Every_pointer_of_gb18030_is_what_the_index_says(string label) =>
        Check(
            "gb18030",
            label,
            126 * 190,
            pointer => Pair(pointer, 190, 0x81, trail => trail + (trail < 0x3F ? 0x40 : 0x41)));

    [Fact]
    public void Every_pointer_of_Shift_JIS_is_what_the_index_says() =>
        Check(
            "jis0208",
            "shift_jis",
            60 * 188,
            pointer => Pair(
                pointer, 188, pointer / 188 < 0x1F ? 0x81 : 0xC1, trail => trail + (trail < 0x3F ? 0x40 : 0x41)),
            pointer => pointer is >= 8836 and <= 10715 ? ((char)(0xE000 - 8836 + pointer)).ToString() : null);

    [Fact]
    public void Every_pointer_of_EUC_JP_is_what_the_first_index_says() =>
        Check("jis0208", "euc-jp", 94 * 94, pointer => Pair(pointer, 94, 0xA1, trail => trail + 0xA1));

    [Fact]
    public void Every_pointer_of_EUC_JP_is_what_the_second_index_says() =>
        Check("jis0212", "euc-jp", 94 * 94, pointer => [0x8F, .. Pair(pointer, 94, 0xA1, trail => trail + 0xA1)]);

    [Fact]
    public void Every_pointer_of_ISO_2022_JP_is_what_the_index_says() =>
        Check(
            "jis0208",
            "iso-2022-jp",
            94 * 94,
            pointer => [0x1B, (byte)'$', (byte)'B', .. Pair(pointer, 94, 0x21, trail => trail + 0x21)]);

    [Fact]
    public void Katakana_of_ISO_2022_JP_are_the_narrow_ones_of_those_in_the_index()
    {
        // The index is for encoders, which widen: as compatibility normalization does, but for the two sound marks.
        int?[] index = Index("iso-2022-jp-katakana");
        for (int i = 0; i < index.Length; i++)
        {
            string narrow = Decode.ToText("iso-2022-jp", 0x1B, (byte)'(', (byte)'I', (byte)(0x21 + i));
            string wide = narrow switch
            {
                "\uFF9E" => "\u309B",
                "\uFF9F" => "\u309C",
                _ => narrow.Normalize(NormalizationForm.FormKC),
            };
            Assert.Equal(((char)index[i]!.Value).ToString(), wide);
        }
    }

    [Fact]
    public void Four_byte_sequences_of_gb18030_are_what_the_ranges_say()
    {
        int[][] ranges =
        [
            .. Indexes.Value.RootElement.GetProperty("gb18030-ranges").EnumerateArray()
                .Select(range => range.EnumerateArray().Select(value => value.GetInt32()).ToArray()),
        ];

        List<byte> bytes = [];
        StringBuilder expected = new();
        int current = 0;
        for (int pointer = 0; pointer < 126 * 10 * 126 * 10; pointer++)
        {
            // Nothing but the last range lies behind; there a sample, and the edges, will do.
            if (pointer is > 40_000 and not (188_999 or 189_000 or 1_237_575 or 1_237_576) && pointer % 97 != 0)
                continue;

            bytes.Add((byte)(0x81 + pointer / 12600));
            bytes.Add((byte)(0x30 + pointer / 1260 % 10));
            bytes.Add((byte)(0x81 + pointer / 10 % 126));
            bytes.Add((byte)(0x30 + pointer % 10));

            while (current + 1 < ranges.Length && ranges[current + 1][0] <= pointer)
                current++;
            expected.Append(pointer switch
            {
                > 39419 and < 189000 or > 1237575 => "\uFFFD",
                7457 => "\uE7C7",
                _ => char.ConvertFromUtf32(ranges[current][1] + pointer - ranges[current][0]),
            });
        }

        Assert.Equal(expected.ToString(), Decode.ToText("gb18030", [.. bytes]));
    }

    private static void Check(
        string index,
        string label,
        int pointers,
        Func<int, byte[]> bytesOf,
        Func<int, string?>? special = null)
    {
        int?[] codePoints = Index(index);
        bool isIso2022Jp = label == "iso-2022-jp";
        List<byte> bytes = [];
        StringBuilder expected = new();
        for (int pointer = 0; pointer < pointers; pointer++)
        {
            byte[] sequence = bytesOf(pointer);
            bytes.AddRange(sequence);
            bytes.AddRange(isIso2022Jp ? [0x1B, (byte)'(', (byte)'B', (byte)'\n'] : [(byte)'\n']);

            string? text = special?.Invoke(pointer);
            if (text is null && pointer < codePoints.Length && codePoints[pointer] is { } codePoint)
                text = char.ConvertFromUtf32(codePoint);
            expected.Append(text ?? "\uFFFD");

            // The last byte of a sequence for nothing is a character of its own if it can be one.
            if (text is null && sequence is [_, .., < 0x80 and var last] && !isIso2022Jp)
                expected.Append((char)last);
            expected.Append('\n');
        }

        Assert.Equal(expected.ToString().Split('\n'), Decode.ToText(label, [.. bytes]).Split('\n'));
    }

    private static byte[] Pair(int pointer, int rowLength, int firstLead, Func<int, int> trailOf) =>
        [(byte)(pointer / rowLength + firstLead), (byte)trailOf(pointer % rowLength)];

    private static int?[] Index(string name) =>
    [
        .. Indexes.Value.RootElement.GetProperty(name).EnumerateArray()
            .Select(value => value.ValueKind == JsonValueKind.Null ? (int?)null : value.GetInt32()),
    ];
}
