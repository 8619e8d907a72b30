using System.Text;

namespace SchemaKit.Html.Tests;

/// <summary>What a page is in, and what stands in it then.</summary>
public sealed class PageEncodingTests
{
    private static readonly string Filler = "<!-- " + new string('x', 1100) + " -->";

    [Theory]
    [InlineData("shift_jis", "93 FA 96 7B")]
    [InlineData("euc-jp", "C6 FC CB DC")]
    [InlineData("iso-2022-jp", "1B 24 42 46 7C 4B 5C 1B 28 42")]
    [InlineData("gbk", "C8 D5 B1 BE")]
    [InlineData("big5", "A4 E9 A5 BB")]
    [InlineData("euc-kr", "EC ED DC E2")]
    [InlineData("utf-8", "E6 97 A5 E6 9C AC")]
    public void A_page_in_the_encoding_that_it_declares_reads_as_it_was_meant(string label, string text)
    {
        byte[] html = Html($"<meta charset={label}><p title='", text, "'>", text, "</p>");
        using Page page = Page.Parse(html);

        Node paragraph = First(page, TagId.P);
        Assert.Equal("日本", paragraph.GetText());
        Assert.Equal("日本", paragraph.GetAttribute("title"u8));
        Assert.Equal(HtmlEncoding.Get(label), page.Encoding);
        Assert.Equal(EncodingSource.Prescan, page.EncodingSource);
        Assert.Equal(EncodingConfidence.Certain, page.EncodingConfidence);
    }

    [Theory]
    [InlineData("charset=euc-kr")]
    [InlineData("charset='&#101;uc-kr'")]
    [InlineData("http-equiv=Content-Type content='text/html; charset=euc-kr'")]
    [InlineData("charset=nonsense http-equiv=Content-Type content='text/html; charset=euc-kr'")]
    public void A_meta_behind_the_first_kilobyte_has_the_page_parsed_again(string attributes)
    {
        using Page page = Page.Parse(Html($"<title>", "B0 A1", $"</title>{Filler}<meta {attributes}><p>", "B0 A1"));

        Assert.Equal("가", First(page, TagId.Title).GetText());
        Assert.Equal("가", First(page, TagId.P).GetText());
        Assert.Equal("EUC-KR", page.Encoding.Name);
        Assert.Equal(EncodingSource.LateMeta, page.EncodingSource);
        Assert.Equal(EncodingConfidence.Certain, page.EncodingConfidence);
    }

    [Theory]
    [InlineData("charset=nonsense")]
    [InlineData("content='text/html; charset=euc-kr'")]
    [InlineData("http-equiv=refresh content='text/html; charset=euc-kr'")]
    [InlineData("name=charset content=euc-kr")]
    public void A_late_meta_that_names_no_encoding_changes_nothing(string attributes)
    {
        using Page page = Page.Parse(Html($"{Filler}<meta {attributes}><p>", "E9"));

        Assert.Equal("é", First(page, TagId.P).GetText());
        Assert.Equal(EncodingSource.Fallback, page.EncodingSource);
        Assert.Equal(EncodingConfidence.Tentative, page.EncodingConfidence);
    }

    [Fact]
    public void A_late_meta_may_confirm_what_was_taken_for_granted()
    {
        using Page page = Page.Parse(Html($"{Filler}<meta charset=latin1><p>", "E9"));

        Assert.Equal("é", First(page, TagId.P).GetText());
        Assert.Equal(EncodingSource.Fallback, page.EncodingSource);
        Assert.Equal(EncodingConfidence.Certain, page.EncodingConfidence);
    }

    [Fact]
    public void A_late_meta_that_names_UTF_8_needs_no_copy()
    {
        byte[] html = Encoding.UTF8.GetBytes($"<title>é</title>{Filler}<meta charset=utf-8><p>日本");
        using Page page = Page.Parse(html);

        Assert.Equal("é", First(page, TagId.Title).GetText());
        Assert.Equal("日本", First(page, TagId.P).GetText());
        Assert.Equal(EncodingSource.LateMeta, page.EncodingSource);
        Assert.True(page.Source.Overlaps(html));
    }

    [Fact]
    public void A_late_meta_replaces_a_fallback_in_which_tags_hide()
    {
        // In Shift_JIS 0x83 0x5C is one character; in windows-1252 it is two.
        PageOptions options = new() { FallbackEncoding = HtmlEncoding.Get("shift_jis") };
        byte[] html = Html($"{Filler}<title>", "83 5C", "</title><meta charset=windows-1252>");

        using Page page = Page.Parse(html, options);
        Assert.Equal("ƒ\\", First(page, TagId.Title).GetText());
        Assert.Equal(EncodingSource.LateMeta, page.EncodingSource);

        using Page undeclared = Page.Parse(html.AsMemory(0, html.Length - 27), options);
        Assert.Equal("ソ", First(undeclared, TagId.Title).GetText());
        Assert.Equal(EncodingSource.Fallback, undeclared.EncodingSource);
    }

    [Fact]
    public void The_first_of_several_late_metas_settles_it()
    {
        using Page page = Page.Parse(Html($"{Filler}<meta charset=koi8-r><meta charset=big5><p>", "C1"));

        Assert.Equal("KOI8-R", page.Encoding.Name);
        Assert.Equal("а", First(page, TagId.P).GetText());
    }

    [Fact]
    public void A_late_meta_counts_where_the_parser_meets_it_alone()
    {
        using Page inText = Page.Parse(Html($"{Filler}<textarea><meta charset=koi8-r></textarea>", "C1"));
        Assert.Equal("windows-1252", inText.Encoding.Name);

        using Page inSvg = Page.Parse(Html($"{Filler}<svg><foo><meta charset=koi8-r></svg>", "C1"));
        Assert.Equal("KOI8-R", inSvg.Encoding.Name);

        using Page inTemplate = Page.Parse(Html($"{Filler}<body><template><meta charset=koi8-r></template>", "C1"));
        Assert.Equal("KOI8-R", inTemplate.Encoding.Name);
    }

    [Fact]
    public void A_page_that_says_nothing_is_in_windows_1252_even_if_it_would_be_valid_UTF_8()
    {
        using Page page = Page.Parse("<p>é"u8.ToArray());

        Assert.Equal("Ã©", First(page, TagId.P).GetText());
        Assert.Equal(HtmlEncoding.Windows1252, page.Encoding);
        Assert.Equal(EncodingConfidence.Tentative, page.EncodingConfidence);
    }

    [Fact]
    public void A_page_that_was_saved_in_another_encoding_than_it_declares_reads_with_an_override()
    {
        byte[] html = Encoding.UTF8.GetBytes($"<meta charset=shift_jis><p>日本</p>{Filler}<meta charset=big5>");
        using Page page = Page.Parse(html, new PageOptions { Encoding = HtmlEncoding.Utf8 });

        Assert.Equal("日本", First(page, TagId.P).GetText());
        Assert.Equal(EncodingSource.Override, page.EncodingSource);
        Assert.Equal(EncodingConfidence.Certain, page.EncodingConfidence);
    }

    [Fact]
    public void What_the_server_says_counts_for_more_than_what_the_page_says()
    {
        byte[] html = Html("<meta charset=utf-8><p>", "93 FA");
        using Page page = Page.Parse(html, new PageOptions { ContentType = "text/html; charset=Shift_JIS" });

        Assert.Equal("日", First(page, TagId.P).GetText());
        Assert.Equal(EncodingSource.ContentType, page.EncodingSource);
    }

    [Theory]
    [InlineData("EF BB BF 3C 70 3E C3 A9", "UTF-8")]
    [InlineData("FF FE 3C 00 70 00 3E 00 E9 00", "UTF-16LE")]
    [InlineData("FE FF 00 3C 00 70 00 3E 00 E9", "UTF-16BE")]
    public void Behind_a_byte_order_mark_places_are_counted_in_UTF_8(string bytes, string name)
    {
        using Page page = Page.Parse(Html("", bytes), new PageOptions { Encoding = HtmlEncoding.Get("big5") });

        Assert.Equal(name, page.Encoding.Name);
        Assert.Equal("<p>é"u8, page.Source);
        Node paragraph = First(page, TagId.P);
        Assert.Equal(new SourceRange(0, 5), paragraph.SourceRange);
        Assert.Equal("é", paragraph.GetText());
    }

    [Fact]
    public void Places_are_those_in_the_decoded_source()
    {
        using Page page = Page.Parse(Html("<meta charset=shift_jis><b>", "93 FA", "</b><i>x</i>"));

        SourceRange range = First(page, TagId.I).SourceRange;
        Assert.Equal("<i>x</i>"u8, page.Source[range.Start..range.End]);
    }

    [Fact]
    public void A_bad_lead_byte_does_not_swallow_the_tag_behind_it()
    {
        using Page page = Page.Parse(Html("<meta charset=shift_jis><p>", "93", "<b>x</b>"));

        Assert.Equal("\uFFFDx", First(page, TagId.P).GetText());
        Assert.Equal("x", First(page, TagId.B).GetText());
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_stay_in_the_source_and_read_as_replacement_characters()
    {
        using Page page = Page.Parse(Html("<meta charset=utf-8><p>a", "FF", "b"));

        Assert.Equal(1, page.Source.Count((byte)0xFF));
        Assert.Equal("a\uFFFDb", First(page, TagId.P).GetText());
    }

    [Fact]
    public void An_ASCII_page_is_not_copied()
    {
        byte[] html = Encoding.ASCII.GetBytes("<meta charset=euc-kr><p>x");
        using Page page = Page.Parse(html);

        Assert.Equal("EUC-KR", page.Encoding.Name);
        Assert.True(page.Source.Overlaps(html));
    }

    [Fact]
    public void The_replacement_encoding_shows_nothing_of_the_page()
    {
        using Page page = Page.Parse(Html("<meta charset=iso-2022-kr><p>x"));

        Assert.Equal("replacement", page.Encoding.Name);
        Assert.Equal("\uFFFD", page.Document.GetText());
    }

    [Fact]
    public void Characters_need_no_encoding()
    {
        using Page page = Page.Parse($"<meta charset=shift_jis><p>日本{Filler}<meta charset=big5>");

        Assert.Equal("日本", First(page, TagId.P).GetText());
        Assert.Equal(HtmlEncoding.Utf8, page.Encoding);
        Assert.Equal(EncodingSource.None, page.EncodingSource);
        Assert.Equal(EncodingConfidence.Irrelevant, page.EncodingConfidence);
    }

    [Fact]
    public void Fragments_and_plain_texts_are_in_UTF_8_unless_the_caller_says_otherwise()
    {
        using Page fragment = Page.ParseFragment("<meta charset=big5><p>é"u8.ToArray());
        Assert.Equal("é", First(fragment, TagId.P).GetText());
        Assert.Equal(HtmlEncoding.Utf8, fragment.Encoding);

        using Page text = Page.FromText("é"u8.ToArray());
        Assert.Equal("é", First(text, TagId.P).GetText());

        PageOptions options = new() { Encoding = HtmlEncoding.Get("shift_jis") };
        using Page fragmentInShiftJis = Page.ParseFragment(Html("<p>", "93 FA"), "body", options);
        Assert.Equal("日", First(fragmentInShiftJis, TagId.P).GetText());

        using Page textInShiftJis = Page.FromText(Html("", "93 FA"), options);
        Assert.Equal("日", First(textInShiftJis, TagId.P).GetText());
    }

    [Fact]
    public void Disposal_can_be_repeated()
    {
        Page page = Page.Parse(Html("<meta charset=shift_jis><p>", "93 FA"));
        page.Dispose();
        page.Dispose();
        Assert.Throws<ObjectDisposedException>(() => page.Source.Length);
    }

    private static Node First(Page page, TagId tag)
    {
        foreach (Node element in page.Document.DescendantElements)
        {
            if (element.Tag == tag)
                return element;
        }

        throw new InvalidOperationException($"The page has no {tag}.");
    }

    /// <summary>ASCII and hexadecimal digits of bytes in turn.</summary>
    private static byte[] Html(params string[] parts)
    {
        List<byte> bytes = [];
        for (int i = 0; i < parts.Length; i++)
        {
            bytes.AddRange(i % 2 == 0
                ? Encoding.ASCII.GetBytes(parts[i])
                : Convert.FromHexString(parts[i].Replace(" ", "", StringComparison.Ordinal)));
        }

        return [.. bytes];
    }
}
