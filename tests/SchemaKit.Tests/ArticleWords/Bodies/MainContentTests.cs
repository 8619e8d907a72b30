using static SchemaKit.Tests.ArticleWords.Bodies.MainTexts;

namespace SchemaKit.Tests.ArticleWords.Bodies;

/// <summary>Which element is taken for the one that the article stands in.</summary>
public sealed class MainContentTests
{
    private const string Menu =
        "<nav><ul><li><a href=/a>Home and all that belongs to it</a><li><a href=/b>The sea, the sky and the land</a></ul></nav>";

    [Fact]
    public void The_element_with_most_running_text_is_taken()
    {
        string text = Read(
            $"<body>{Menu}<div id=page><div id=text>{Paragraphs(1, 2, 3)}</div><div id=side><p>A short note.</p></div></div>",
            ArticleSources.All,
            out string node,
            out ArticleSources source);
        Assert.Equal("1|2|3", text);
        Assert.Equal("text", node);
        Assert.Equal(ArticleSources.Markup, source);
    }

    [Fact]
    public void A_text_in_several_elements_is_read_from_what_is_around_them() =>
        Assert.Equal(
            "1|2|3|4",
            Read($"{Menu}<div id=text><div>{Paragraphs(1, 2)}</div><div class=ad><p>Buy a boat.</div><div>{Paragraphs(3, 4)}</div></div>"));

    [Fact]
    public void Comments_are_not_taken_though_they_are_longer() =>
        Assert.Equal("1|2|3", Read($"<div id=story>{Paragraphs(1, 2, 3)}</div><div id=comments>{Paragraphs(4, 5, 6, 7, 8)}</div>"));

    [Fact]
    public void Names_that_would_take_all_text_away_are_not_believed() =>
        Assert.Equal("1|2|3", Read($"<div class='grid with-sidebar'><div class=modal-lightbox>{Paragraphs(1, 2, 3)}</div></div>"));

    [Fact]
    public void Paragraphs_that_are_named_alike_are_not_all_left_out() =>
        Assert.Equal("1|2", Read($"<article><p class=tag-text>{Prose(1)}<p class=tag-text>{Prose(2)}</article>"));

    [Fact]
    public void Teasers_are_no_text()
    {
        string teasers = string.Concat(Enumerable.Range(4, 6).Select(
            number => $"<li><h3><a href=/{number}>A title of another article {number}</a></h3><p>{Prose(number)}</p></li>"));
        Assert.Equal(
            "1|2|3", Read($"<main><div>{Paragraphs(1, 2, 3)}</div><section><h2>Elsewhere</h2><ul>{teasers}</ul></section></main>"));
    }

    [Fact]
    public void Texts_that_are_cut_off_are_no_text()
    {
        string cut = string.Concat(Enumerable.Range(6, 4).Select(
            number => $"<div>{Prose(number)}... <a href=/{number}>Read more</a></div>"));
        Assert.Equal("1|2|3|4|5", Read($"<div><div>{Paragraphs(1, 2, 3, 4, 5)}</div><section>{cut}</section></div>"));
    }

    [Fact]
    public void Of_several_articles_the_one_with_the_title_is_taken() =>
        Assert.Equal(
            "1|2",
            Read(
                $"<main><article><h1>One</h1><div>{Paragraphs(1, 2)}</div></article><article><h2>Two</h2>{Paragraphs(3, 4, 5)}</article>"
                + $"<article><h2>Three</h2>{Paragraphs(6, 7, 8)}</article></main>"));

    [Fact]
    public void The_parts_of_a_report_that_goes_on_are_all_taken() =>
        Assert.Equal(
            "1|2|# Noon|3|4|# Night|5|6",
            Read(
                $"<main><h1>The day</h1><article>{Paragraphs(1, 2)}</article><article><h2>Noon</h2>{Paragraphs(3, 4)}</article>"
                + $"<article><h2>Night</h2>{Paragraphs(5, 6)}</article></main>"));

    [Fact]
    public void What_microdata_mark_is_the_text()
    {
        string text = Read(
            $"<div><p>{Prose(1)}<div id=text itemprop=articleBody>{Paragraphs(2, 3, 4, 5)}</div></div>",
            ArticleSources.Microdata,
            out string node,
            out ArticleSources source);
        Assert.Equal("2|3|4|5", text);
        Assert.Equal("text", node);
        Assert.Equal(ArticleSources.Microdata, source);
    }

    [Fact]
    public void What_nothing_marks_is_no_microdata() => Assert.Equal("", Read($"<div>{Paragraphs(1, 2)}</div>", ArticleSources.Microdata));

    [Fact]
    public void Nothing_is_read_where_nothing_is_asked() => Assert.Equal("", Read($"<div>{Paragraphs(1, 2)}</div>", ArticleSources.Meta));

    [Fact]
    public void A_short_article_is_found() =>
        Assert.Equal(
            "It rained.|We stayed at home, and read.",
            Read(
                $"{Menu}<div class=entry-content><p>It rained.<p>We stayed at home, and read.</div>"
                + $"<div class=cookie-bar><p>{Prose(1)}</div>"));

    [Fact]
    public void Text_for_browsers_without_scripts_is_read_where_there_is_no_other() =>
        Assert.Equal("1|2", Read($"<div id=app></div><noscript><div>{Paragraphs(1, 2)}</div></noscript>"));

    [Fact]
    public void Text_for_browsers_without_scripts_is_not_read_where_there_is_another() =>
        Assert.Equal("1|2", Read($"<div>{Paragraphs(1)}<noscript><p>Turn on scripts, please.</p></noscript>{Paragraphs(2)}</div>"));

    [Fact]
    public void Hidden_elements_are_not_read() =>
        Assert.Equal(
            "1|2|3",
            Read(
                $"<div>{Paragraphs(1)}<p hidden>{Prose(4)}<p style='color:red;display:none'>{Prose(5)}<p aria-hidden=true>{Prose(6)}"
                + $"{Paragraphs(2, 3)}</div>"));

    [Fact]
    public void A_hidden_copy_of_the_text_is_not_read() =>
        Assert.Equal(
            "1|2|3",
            Read($"<main><div>{Paragraphs(1, 2, 3)}</div><div hidden><div itemprop=articleBody>{Prose(1)} {Prose(2)}</div></div></main>"));

    [Fact]
    public void A_table_of_links_is_read_where_it_is_marked_as_the_text() =>
        Assert.Equal(
            "All boats are here.|Length Boat|12 m Ann|9 m Bo",
            Read(
                "<div itemprop=articleBody><p>All boats are here.</p>"
                + "<table><tr><td>Length<td>Boat<tr><td>12 m<td><a href=/ann>Ann</a><tr><td>9 m<td><a href=/bo>Bo</a></table></div>"));

    [Fact]
    public void A_text_that_a_script_is_to_show_is_read() =>
        Assert.Equal("1|2", Read($"<body><div style='display: none'><div>{Paragraphs(1, 2)}</div></div>"));

    [Theory]
    [InlineData(
        "港に着いた船は三十隻を数え、港長はその名をひとつずつ灰色の帳面に書き留めた。風は強かった。",
        "夜になっても、灯台の光は消えなかった。人々は岸に立って、遠い海を眺めていた。")]
    [InlineData(
        "أحصى مدير الميناء ثلاثين قاربا في ذلك الصباح، ثم كتب أسماءها في الدفتر الرمادي قرب الباب.",
        "وفي المساء عادت القوارب كلها، إلا قاربا واحدا لم يعرف أحد أين هو.")]
    [InlineData(
        "बंदरगाह के अधिकारी ने उस सुबह तीस नावें गिनीं और हर एक का नाम अपनी किताब में लिखा।",
        "शाम को सब नावें लौट आईं, बस एक नाव नहीं लौटी।")]
    public void Any_script_is_read(string first, string second) =>
        Assert.Equal(
            $"{first}|{second}",
            Read(
                "<ul><li><a href=/>港</a><li><a href=/x>الميناء</a></ul>"
                + $"<div><p>{first}</p><p>{second}</p></div><footer><p>{second}</p></footer>"));
}
