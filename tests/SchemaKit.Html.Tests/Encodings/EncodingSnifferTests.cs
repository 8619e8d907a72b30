using System.Text;

namespace SchemaKit.Html.Tests;

public sealed class EncodingSnifferTests
{
    private const string Declared = "<meta charset=euc-jp>";

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' }, "UTF-8", 3)]
    [InlineData(new byte[] { 0xFE, 0xFF }, "UTF-16BE", 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 }, "UTF-16LE", 2)]
    [InlineData(new byte[] { 0xEF, 0xBB }, null, 0)]
    [InlineData(new byte[] { 0xFF }, null, 0)]
    [InlineData(new byte[] { }, null, 0)]
    public void Byte_order_marks(byte[] bytes, string? name, int length)
    {
        Assert.Equal(name, ByteOrderMark.Sniff(bytes, out int actual)?.Name);
        Assert.Equal(length, actual);
    }

    [Fact]
    public void A_byte_order_mark_counts_for_more_than_anything_else()
    {
        PageOptions options = new() { Encoding = HtmlEncoding.Get("big5"), ContentType = "text/html; charset=euc-kr" };
        byte[] bytes = [0xFE, 0xFF, .. Encoding.ASCII.GetBytes(Declared)];
        SniffedEncoding sniffed = EncodingSniffer.Sniff(bytes, options, out int markLength);
        Assert.Equal(
            new SniffedEncoding(HtmlEncoding.Utf16BE, EncodingConfidence.Certain, EncodingSource.ByteOrderMark),
            sniffed);
        Assert.Equal(2, markLength);
    }

    [Fact]
    public void The_caller_counts_for_more_than_the_server_and_the_server_for_more_than_the_page()
    {
        PageOptions all = new() { Encoding = HtmlEncoding.Get("big5"), ContentType = "text/html; charset=euc-kr" };
        Check(Declared, all, "Big5", EncodingConfidence.Certain, EncodingSource.Override);
        Check(Declared, all with { Encoding = null }, "EUC-KR", EncodingConfidence.Certain, EncodingSource.ContentType);
        Check(Declared, new(), "EUC-JP", EncodingConfidence.Tentative, EncodingSource.Prescan);
        Check("<p>", new(), "windows-1252", EncodingConfidence.Tentative, EncodingSource.Fallback);
    }

    [Fact]
    public void The_fallback_can_be_chosen()
    {
        PageOptions options = new() { FallbackEncoding = HtmlEncoding.Utf8 };
        Check("<p>", options, "UTF-8", EncodingConfidence.Tentative, EncodingSource.Fallback);
        Check(Declared, options, "EUC-JP", EncodingConfidence.Tentative, EncodingSource.Prescan);
    }

    [Fact]
    public void A_server_that_names_no_encoding_says_nothing() => Check(
        Declared,
        new() { ContentType = "text/html; charset=nonsense" },
        "EUC-JP",
        EncodingConfidence.Tentative,
        EncodingSource.Prescan);

    [Fact]
    public void The_prescan_sees_a_kilobyte()
    {
        string within = new string(' ', 1024 - Declared.Length) + Declared;
        Check(within, new(), "EUC-JP", EncodingConfidence.Tentative, EncodingSource.Prescan);
        Check(' ' + within, new(), "windows-1252", EncodingConfidence.Tentative, EncodingSource.Fallback);
    }

    [Theory]
    [InlineData("windows-1252", "utf-8", "UTF-8", EncodingSource.LateMeta)]
    [InlineData("windows-1252", "utf-16", "UTF-8", EncodingSource.LateMeta)]
    [InlineData("utf-8", "x-user-defined", "windows-1252", EncodingSource.LateMeta)]
    [InlineData("windows-1252", "latin1", "windows-1252", EncodingSource.Fallback)]
    [InlineData("windows-1252", "x-user-defined", "windows-1252", EncodingSource.Fallback)]
    [InlineData("utf-16le", "euc-jp", "UTF-16LE", EncodingSource.Fallback)]
    public void A_later_meta_settles_the_encoding(string current, string declared, string name, EncodingSource source)
    {
        SniffedEncoding before = new(HtmlEncoding.Get(current), EncodingConfidence.Tentative, EncodingSource.Fallback);
        SniffedEncoding after = EncodingSniffer.Change(before, HtmlEncoding.Get(declared));
        Assert.Equal(new SniffedEncoding(HtmlEncoding.Get(name), EncodingConfidence.Certain, source), after);
    }

    [Theory]
    [InlineData("text/html; charset=big5", "Big5")]
    [InlineData("text/html;charset=\"big5\"", "Big5")]
    [InlineData("text/html;charset=\"b\\ig5\" x; a=b", "Big5")]
    [InlineData("text/html;charset=\"big5", "Big5")]
    [InlineData(" TEXT/HTML ; CharSet=Big5 ", "Big5")]
    [InlineData("text/html; a; b=c; charset=big5; charset=euc-kr", "Big5")]
    [InlineData("text/html; charset=; charset=big5", "Big5")]
    [InlineData("text/html; a=\";charset=euc-kr\"; charset=big5", "Big5")]
    [InlineData("text/html; charset=\"\"; charset=big5", null)]
    [InlineData("text/html; charset=nonsense; charset=big5", null)]
    [InlineData("text/html; charset =big5", null)]
    [InlineData("text/html; charset=", null)]
    [InlineData("text/html; charset", null)]
    [InlineData("text/html;", null)]
    [InlineData("text/html", null)]
    [InlineData("text; charset=big5", null)]
    [InlineData("/html; charset=big5", null)]
    [InlineData("charset=big5", null)]
    [InlineData("te xt/html; charset=big5", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_content_type_names_an_encoding(string? contentType, string? name) =>
        Assert.Equal(name, ContentType.GetEncoding(contentType)?.Name);

    private static void Check(
        string html,
        PageOptions options,
        string name,
        EncodingConfidence confidence,
        EncodingSource source) => Assert.Equal(
            new SniffedEncoding(HtmlEncoding.Get(name), confidence, source),
            EncodingSniffer.Sniff(Encoding.ASCII.GetBytes(html), options, out _));
}
