using static SchemaKit.Tests.ArticleWords.Bodies.MainTexts;

namespace SchemaKit.Tests.ArticleWords.Bodies;

/// <summary>What of the article's element is its text.</summary>
public sealed class MainBodyTests
{
    [Fact]
    public void Subheads_begin_sections() =>
        Assert.Equal(
            "1|# The night|2|# The day|3",
            Read($"<article>{Paragraphs(1)}<h2>The night</h2>{Paragraphs(2)}<h4>The day</h4>{Paragraphs(3)}</article>"));

    [Fact]
    public void Bold_letters_alone_on_a_line_are_a_subhead() =>
        Assert.Equal("1|# The night|2", Read($"<article>{Paragraphs(1)}<p><strong>The night</strong></p>{Paragraphs(2)}</article>"));

    [Fact]
    public void A_bold_sentence_is_none() =>
        Assert.Equal("1|Nobody slept.|2", Read($"<article>{Paragraphs(1)}<p><b>Nobody slept.</b></p>{Paragraphs(2)}</article>"));

    [Fact]
    public void The_title_is_no_subhead() => Assert.Equal("1|2", Read($"<article><h1>Boats</h1>{Paragraphs(1, 2)}</article>"));

    [Fact]
    public void Lists_quotations_and_tables_belong_to_the_text() =>
        Assert.Equal(
            "1|a net|two oars|The sea is wide.|Boat Length|Ann 12 m|Bo 9 m|2",
            Read(
                $"<article>{Paragraphs(1)}<ul><li>a net<li>two oars</ul><blockquote>The sea is wide.</blockquote>"
                + $"<table><tr><th>Boat<th>Length<tr><td><a href=/ann>Ann</a><td>12 m<tr><td>Bo<td>9 m</table>{Paragraphs(2)}</article>"));

    [Fact]
    public void Text_in_bare_elements_is_parted_by_blank_lines() =>
        Assert.Equal(
            $"1|2|A short line\nand another.|3",
            Read(
                $"<table><tr><td><a href=/>Home</a><td>{Prose(1)}<br><br>{Prose(2)}<br>&nbsp;<br>A short line<br>and another."
                + $"<br><br><span>{Prose(3)}</span></table>"));

    [Fact]
    public void Links_in_the_text_stay_and_links_alone_go() =>
        Assert.Equal(
            $"1|The book by the door was grey, as it had been for many years.|2",
            Read(
                $"<article>{Paragraphs(1)}<p><a href=/more>Read about the boats of the year before</a></p>"
                + $"<p>The book by <a href=/door>the door</a> was grey, as it had been for many years.</p>{Paragraphs(2)}</article>"));

    [Fact]
    public void Captions_and_credits_are_left_out() =>
        Assert.Equal(
            "1|2",
            Read(
                $"<article>{Paragraphs(1)}<figure><img src=a.png><figcaption>The harbour in the morning, seen from the tower.</figcaption>"
                + "</figure><div class=wp-caption-text>The grey book, on the day on which it was found.</div>"
                + $"<p class=photo_credit>Picture: Ann Lee, for the paper.</p>{Paragraphs(2)}</article>"));

    [Fact]
    public void Inline_captions_are_left_out() =>
        Assert.Equal($"1|2", Read($"<article>{Paragraphs(1)}<p><span class=imgCaption>The grey book.</span>{Prose(2)}</p></article>"));

    [Theory]
    [InlineData("<aside><h3>Good to know</h3><p>Boats need water, and they need air.</p></aside>")]
    [InlineData("<div class=related-articles><h3>More boats</h3><p>Boats need water, and they need air.</p></div>")]
    [InlineData("<div class=newsletterBox><p>Get all boats by mail, each morning before breakfast.</p></div>")]
    [InlineData("<form><p>Tell us your name, and we tell you ours. It takes a minute.</p><input></form>")]
    [InlineData("<ul class=share><li>Send it to a friend, or to two.</li></ul>")]
    [InlineData("<div><h3>More boats</h3><ul><li><a href=/a>A boat that sank</a><li><a href=/b>A boat that did not</a></ul></div>")]
    [InlineData("<div id=ad_4><p>Advertisement</p></div>")]
    public void Boxes_inside_of_the_text_are_left_out(string box) =>
        Assert.Equal("1|2", Read($"<article>{Paragraphs(1)}{box}{Paragraphs(2)}</article>"));

    [Fact]
    public void What_stands_before_the_first_sentence_is_left_out() =>
        Assert.Equal(
            "It was early.|1|2",
            Read($"<article><p>3 May 2024, 12:30</p><p>Ann Lee</p><p>It was early.</p>{Paragraphs(1, 2)}</article>"));

    [Fact]
    public void What_stands_behind_the_last_sentence_is_left_out() =>
        Assert.Equal(
            "1|2|We shall see.",
            Read($"<article>{Paragraphs(1, 2)}<p>We shall see.</p><p>(Lee/Ek)</p><h3>Comments</h3><p>None yet</p></article>"));

    [Fact]
    public void The_summary_stands_above_the_text() =>
        Assert.Equal(
            $"= The master of the harbour keeps a book of all boats.|1|2",
            Read(
                "<header><h1>Boats</h1><p>The master of the harbour keeps a book of all boats.</p>"
                + "<p class=byline>By Ann Lee, who was there all the day.</p></header>"
                + $"<div class=article-body>{Paragraphs(1, 2)}</div>"));

    [Fact]
    public void A_summary_that_is_named_so_stands_anywhere_above() =>
        Assert.Equal(
            "= A grey book of all the boats that there are|1|2",
            Read(
                "<h2 class=standfirst>A grey book of all the boats that there are</h2>"
                + "<p class=standfirst>A grey book of all the boats that there are</p>"
                + $"<div>{Paragraphs(1, 2)}</div>"));

    [Fact]
    public void A_summary_may_be_the_first_paragraph() =>
        Assert.Equal("= 1|2|3", Read($"<article><p class=lead>{Prose(1)}</p>{Paragraphs(2, 3)}<p class=lead></p></article>"));

    [Fact]
    public void A_paragraph_is_its_element_or_its_first_text() =>
        Assert.Equal("1|2|3", Read($"<div><p>{Prose(1)}</p>{Prose(2)}<br><br><b>The</b>{Prose(3)[3..]}</div>"));
}
