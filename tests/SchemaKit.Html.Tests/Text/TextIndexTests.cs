using SchemaKit.Tests;

namespace SchemaKit.Html.Tests.Text;

/// <summary>The texts of all elements at once are those that each gives alone.</summary>
public sealed class TextIndexTests
{
    [Theory]
    [InlineData("<p> a <b>b</b><i> c</i></p><p>d<br>e</p><table><tr><td>f<td> g</table>")]
    [InlineData("<title> t  u </title><script>s</script><div>a<script>b</script><noscript><p>c</p>d</noscript>e</div>")]
    [InlineData("<div><div><div> </div></div><!-- x --></div><p></p><svg><title>t<b>u</b></title><text>v</text></svg>")]
    [InlineData("<p>a&amp;b&nbsp; c\r\nd<textarea>\n e\n f</textarea><template><p>x</p></template><iframe>y</iframe>")]
    [InlineData("a<i>b<p>c</i>d<table>e<tr><td>f")]
    public void Each_element_has_its_own_text(string html) => AssertSame(html);

    [Fact]
    public void Each_element_of_a_real_page_has_its_own_text()
    {
        string[] files = Directory.GetFiles(SharedData.Require("corpus", "fundus"), "*.html.gz", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i += Math.Max(files.Length / 5, 1))
        {
            using StreamReader reader = new(new System.IO.Compression.GZipStream(
                File.OpenRead(files[i]), System.IO.Compression.CompressionMode.Decompress));
            AssertSame(reader.ReadToEnd());
        }
    }

    [Fact]
    public void What_an_element_contains_is_found_at_its_edges()
    {
        using Page page = Page.Parse("<p>ab<b>abab</b>a</p><p>b</p><script>ab</script>");
        TextIndex index = new(page.Document);
        foreach (Node element in page.Document.DescendantElements)
        {
            foreach (string text in new[] { "", "a", "ab", "aba", "abab", "ababab", "bb", "a\nb", "abababab", "\0" })
                Assert.Equal(element.TextContains(text), index.Contains(element, text));
        }

        index.Release();
    }

    private static void AssertSame(string html)
    {
        using Page page = Page.Parse(html);
        TextIndex index = new(page.Document);
        foreach (Node element in page.Document.DescendantElements)
            Assert.Equal(element.GetText(), index.TextOf(element).ToString());
        index.Release();
    }
}
