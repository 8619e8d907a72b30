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
    public void Every_four_byte_sequence_of_gb18030_is_what_the_ranges_say()
    {
        using JsonDocument indexes = Indexes();
        int[][] ranges =
        [
            .. indexes.RootElement.GetProperty("gb18030-ranges").EnumerateArray()
                .Select(range => range.EnumerateArray().Select(value => value.GetInt32()).ToArray()),
        ];

        const int All = 126 * 10 * 126 * 10;
        byte[] bytes = new byte[4 * All];
        StringBuilder expected = new();
        int current = 0;
        for (int pointer = 0; pointer < All; pointer++)
        {
            bytes[4 * pointer] = (byte)(0x81 + pointer / 12600);
            bytes[4 * pointer + 1] = (byte)(0x30 + pointer / 1260 % 10);
            bytes[4 * pointer + 2] = (byte)(0x81 + pointer / 10 % 126);
            bytes[4 * pointer + 3] = (byte)(0x30 + pointer % 10);

            while (current + 1 < ranges.Length && ranges[current + 1][0] <= pointer)
                current++;
            expected.Append(pointer switch
            {
                > 39419 and < 189000 or > 1237575 => "\uFFFD",
                7457 => "\uE7C7",
                _ => char.ConvertFromUtf32(ranges[current][1] + pointer - ranges[current][0]),
            });
        }

        Assert.True(expected.ToString() == Decode.ToText("gb18030", bytes));
    }

    private static void Check(
        string index,
        string label,
        int pointers,
        Func<int, byte[]> bytesOf,
        Func<int, string?>? special = null)
    {
        int?[] codePoints = Index(index);
        for (int pointer = 0; pointer < pointers; pointer++)
        {
            byte[] bytes = bytesOf(pointer);
            string? expected = special?.Invoke(pointer);
            if (expected is null && pointer < codePoints.Length && codePoints[pointer] is { } codePoint)
                expected = char.ConvertFromUtf32(codePoint);
            if (expected is null)
            {
                // The last byte is a character of its own if it can be one.
                bool isRestored = bytes.Length > 1 && bytes[^1] < 0x80 && label != "iso-2022-jp";
                expected = "\uFFFD" + (isRestored ? ((char)bytes[^1]).ToString() : "");
            }

            string actual = Decode.ToText(label, bytes);
            if (expected != actual)
                Assert.Fail($"{label}, pointer {pointer} ({Convert.ToHexString(bytes)}): {actual} for {expected}");
        }
    }

    private static byte[] Pair(int pointer, int rowLength, int firstLead, Func<int, int> trailOf) =>
        [(byte)(pointer / rowLength + firstLead), (byte)trailOf(pointer % rowLength)];

    private static int?[] Index(string name)
    {
        using JsonDocument indexes = Indexes();
        return
        [
            .. indexes.RootElement.GetProperty(name).EnumerateArray()
                .Select(value => value.ValueKind == JsonValueKind.Null ? (int?)null : value.GetInt32()),
        ];
    }

    private static JsonDocument Indexes() =>
        JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("whatwg", "indexes.json")));
}
