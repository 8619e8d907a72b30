using System.Text;

namespace SchemaKit.Html.Tests;

public sealed class PrescanTests
{
    [Theory]
    [InlineData("<meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<META CHARSET = 'EUC-JP' >", "EUC-JP")]
    [InlineData("<meta/charset=\"euc-jp\">", "EUC-JP")]
    [InlineData("<meta\tcharset\n=\f' euc-jp '/>", "EUC-JP")]
    [InlineData("<meta a b=c charset=euc-jp>", "EUC-JP")]
    [InlineData("<meta =charset=euc-jp charset=big5>", "Big5")]
    [InlineData("<meta charset=euc-jp charset=big5>", "EUC-JP")]
    [InlineData("<meta charset=euc-jp/>", null)]
    [InlineData("<meta charset=nonsense charset=big5>", null)]
    [InlineData("<meta charset=nonsense><meta charset=big5>", "Big5")]
    [InlineData("<meta charset=>", null)]
    [InlineData("<metacharset=big5>", null)]
    [InlineData("<meta name=charset content=big5>", null)]
    [InlineData("<meta charset=utf-16>", "UTF-8")]
    [InlineData("<meta charset=utf-16be>", "UTF-8")]
    [InlineData("<meta charset=x-user-defined>", "windows-1252")]
    public void A_charset_attribute_declares(string html, string? name) => Check(html, name);

    [Theory]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=euc-kr'>", "EUC-KR")]
    [InlineData("<meta content='text/html; charset=euc-kr' http-equiv='CONTENT-TYPE'>", "EUC-KR")]
    [InlineData("<meta content='text/html; charset=euc-kr'>", null)]
    [InlineData("<meta http-equiv=refresh content='text/html; charset=euc-kr'>", null)]
    [InlineData("<meta http-equiv=a http-equiv=content-type content='charset=euc-kr'>", null)]
    [InlineData("<meta http-equiv=content-type content=a content='charset=euc-kr'>", null)]
    [InlineData("<meta content='charset=euc-kr' charset=big5>", "Big5")]
    [InlineData("<meta charset=big5 http-equiv=content-type content='charset=euc-kr'>", "Big5")]
    [InlineData("<meta charset=nonsense http-equiv=content-type content='charset=euc-kr'>", null)]
    [InlineData("<meta http-equiv=content-type content='charset=nonsense' charset=big5>", "Big5")]
    public void A_content_attribute_declares_with_its_pragma(string html, string? name) => Check(html, name);

    [Theory]
    [InlineData("<!-- <meta charset=big5> --><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<!--><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<!---><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<!-- > <meta charset=big5>", null)]
    [InlineData("<!a <meta charset=big5>><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<?a <meta charset=big5>><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("</1 <meta charset=big5>><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<p title='<meta charset=big5>'><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("</p title='<meta charset=big5>'><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<p title=\"<meta charset=big5>", null)]
    [InlineData("<1 <meta charset=euc-jp>", "EUC-JP")]
    [InlineData("< <<meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<script>'<meta charset=euc-jp>'", "EUC-JP")]
    [InlineData("text > 'and' <meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<p<meta charset=euc-jp>", null)]
    [InlineData("<meta <meta charset=euc-jp>", "EUC-JP")]
    public void Other_markup_is_skipped(string html, string? name) => Check(html, name);

    [Fact]
    public void A_meta_that_the_bytes_end_in_declares_nothing()
    {
        const string Html = "<!-- a --><p b='c'><meta content='d' charset=\"euc-jp\" >";
        for (int length = 0; length < Html.Length; length++)
            Check(Html[..length], null);
        Check(Html, "EUC-JP");
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='euc-jp'?>", "EUC-JP")]
    [InlineData("<?xml encoding \u0001=\t\"utf-16\"", null)]
    [InlineData("<?xml encoding \u0001=\t\"utf-16\">", "UTF-8")]
    [InlineData("<?xmlencoding=\"big5\">", "Big5")]
    [InlineData("<?xml encoding='big5'><meta charset=euc-jp>", "EUC-JP")]
    [InlineData("<?xml > encoding='big5'>", null)]
    [InlineData("<?xml encoding=big5>", null)]
    [InlineData("<?xml encoding='big5>", null)]
    [InlineData("<?xml encoding=' big5'>", null)]
    [InlineData("<?xml encoding='>big5'", null)]
    [InlineData("<?xml encoding:'big5'>", null)]
    [InlineData("<?XML encoding='big5'>", null)]
    [InlineData(" <?xml encoding='big5'>", null)]
    public void An_XML_declaration_declares_where_no_meta_does(string html, string? name) => Check(html, name);

    [Theory]
    [InlineData("<\0?\0x\0", "UTF-16LE")]
    [InlineData("\0<\0?\0x", "UTF-16BE")]
    [InlineData("<\0?\0X\0", null)]
    [InlineData("<\0?\0", null)]
    public void The_start_of_an_XML_declaration_in_UTF_16_is_enough(string html, string? name) => Check(html, name);

    [Theory]
    [InlineData("text/html; charset=big5", "Big5")]
    [InlineData("CHARSET=big5", "Big5")]
    [InlineData("charset = \"big5\"; a", "Big5")]
    [InlineData("charset='big5' a", "Big5")]
    [InlineData("charset=big5;a", "Big5")]
    [InlineData("charset=big5 a", "Big5")]
    [InlineData("charset charset=big5", "Big5")]
    [InlineData("xcharsetcharset=big5", "Big5")]
    [InlineData("charset=\"big5", null)]
    [InlineData("charset='big5\"", null)]
    [InlineData("charset=big5\"", null)]
    [InlineData("charset=nonsense; charset=big5", null)]
    [InlineData("charset", null)]
    [InlineData("charset=", null)]
    [InlineData("", null)]
    public void A_charset_is_extracted_from_content(string content, string? name) =>
        Assert.Equal(name, MetaCharset.Extract(Encoding.ASCII.GetBytes(content))?.Name);

    private static void Check(string html, string? name) =>
        Assert.Equal(name, Prescan.Run(Encoding.ASCII.GetBytes(html))?.Name);
}
