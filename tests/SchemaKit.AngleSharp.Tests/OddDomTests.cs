using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.AngleSharp;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>Trees that scripts can make and no parser does.</summary>
public sealed class OddDomTests
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string MathMl = "http://www.w3.org/1998/Math/MathML";
    private const string XLink = "http://www.w3.org/1999/xlink";

    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument("<!DOCTYPE html><title>t</title>");

    private IElement Body => _document.Body!;

    [Fact]
    public void Texts_side_by_side()
    {
        Body.Append(Text("Har"), Text(""), Text("bour"), _document.CreateComment(""), Text(" "));
        AssertBody("| \"Har\"\n| \"\"\n| \"bour\"\n| <!--  -->\n| \" \"\n");
    }

    [Fact]
    public void Characters_that_mean_something_in_markup()
    {
        const string Odd = "<p>&amp;\r\n\r\u00A0\"'--></script>\uFFFF😀";
        IElement element = _document.CreateElement("script");
        element.SetAttribute("title", Odd);
        element.Append(Text(Odd), Text(Odd));
        Body.Append(Text("\n"), element, _document.CreateComment("a-->b--!>c--"));
        AssertBody(
            $"| \"\n\"\n| <script>\n|   title=\"{Odd}\"\n|   \"{Odd}\"\n|   \"{Odd}\"\n| <!-- a-->b--!>c-- -->\n");
    }

    [Fact]
    public void Names_in_odd_case()
    {
        IElement paragraph = _document.CreateElement("p");
        paragraph.SetAttribute(null!, "FooBar", "1");
        paragraph.SetAttribute("foobar", "2");
        IElement shouting = _document.CreateElement(Html, "DIV");
        shouting.SetAttribute(null!, "CLASS", "a");
        Body.Append(paragraph, shouting, _document.CreateElement(Svg, "fooBar"));
        AssertBody("| <p>\n|   FooBar=\"1\"\n|   foobar=\"2\"\n| <DIV>\n|   CLASS=\"a\"\n| <svg fooBar>\n");
    }

    [Fact]
    public void Content_where_none_belongs()
    {
        IElement line = _document.CreateElement("br");
        line.Append(Text("in br"));
        IElement image = _document.CreateElement("img");
        image.Append(_document.CreateElement("table"), Text("in img"));
        IElement table = _document.CreateElement("table");
        IElement paragraph = _document.CreateElement("p");
        paragraph.Append(_document.CreateElement("p"), _document.CreateElement("html"));
        table.Append(Text("in table"), paragraph);
        Body.Append(line, image, table);
        AssertBody(
            "| <br>\n|   \"in br\"\n| <img>\n|   <table>\n|   \"in img\"\n| <table>\n|   \"in table\"\n|   <p>\n|     <p>\n"
            + "|     <html>\n");
    }

    [Fact]
    public void A_template_with_contents_and_children()
    {
        IHtmlTemplateElement template = (IHtmlTemplateElement)_document.CreateElement("template");
        IHtmlTemplateElement inner = (IHtmlTemplateElement)_document.CreateElement("template");
        inner.Content.Append(Text("deep"));
        template.Content.Append(inner, Text("inside"));
        template.AppendChild(Text("child"));
        Body.Append(template, _document.CreateElement(Svg, "template"));
        AssertBody(
            "| <template>\n|   content\n|     <template>\n|       content\n|         \"deep\"\n|     \"inside\"\n"
            + "|   \"child\"\n| <svg template>\n");
    }

    [Fact]
    public void Foreign_elements_with_attributes_in_namespaces()
    {
        IElement svg = _document.CreateElement(Svg, "svg");
        svg.SetAttribute(null!, "viewBox", "0 0 1 1");
        svg.SetAttribute(XLink, "xlink:href", "#a");
        svg.SetAttribute("href", "#b");
        svg.SetAttribute("http://www.w3.org/XML/1998/namespace", "xml:lang", "ja");
        svg.SetAttribute("http://www.w3.org/2000/xmlns/", "xmlns", Svg);
        svg.SetAttribute("http://www.w3.org/2000/xmlns/", "xmlns:xlink", XLink);
        svg.Append(_document.CreateElement(Svg, "svg:linearGradient"), _document.CreateElement(Html, "p"));
        IElement math = _document.CreateElement(MathMl, "mi");
        math.SetAttribute(null!, "definitionURL", "u");
        Body.Append(svg, math);
        AssertBody(
            $"| <svg svg>\n|   href=\"#b\"\n|   viewBox=\"0 0 1 1\"\n|   xlink href=\"#a\"\n|   xml lang=\"ja\"\n"
            + $"|   xmlns=\"{Svg}\"\n|   xmlns xlink=\"{XLink}\"\n|   <svg linearGradient>\n|   <p>\n| <math mi>\n"
            + "|   definitionURL=\"u\"\n");
    }

    [Fact]
    public void Elements_of_other_namespaces()
    {
        IElement prefixed = _document.CreateElement("urn:example", "x:a");
        prefixed.SetAttribute("urn:example", "x:b", "1");
        prefixed.Append(_document.CreateElement("urn:other", "p"));
        Body.Append(prefixed, _document.CreateElement("o:p"));
        AssertBody("| <other a>\n|   x:b=\"1\"\n|   <other p>\n| <o:p>\n");
    }

    [Fact]
    public void Names_that_only_a_parser_lets_pass()
    {
        const string Markup = "<a\"b<c x\"y=1 =z=2 'w'>d</a\"b<c>";
        IHtmlDocument document = new HtmlParser().ParseDocument(Markup);
        Assert.Null(Bridge.FindDifference(document));
        using Page page = document.ToPage();
        Assert.Equal("a\"b<c", page.Document.FirstElementChild.LastElementChild.FirstElementChild.Name);
    }

    [Fact]
    public void A_document_without_a_root_or_with_comments_around_it()
    {
        _document.RemoveChild(_document.DocumentElement);
        _document.AppendChild(_document.CreateComment("a"));
        _document.AppendChild(_document.CreateProcessingInstruction("php", "echo 1 ?"));
        Assert.Null(Bridge.FindDifference(_document));
        using Page page = _document.ToPage();
        Assert.Equal("| <!DOCTYPE html>\n| <!-- a -->\n| <?php echo 1 ??>\n", HtmlDumper.Dump(page));
    }

    [Fact]
    public void A_processing_instruction_of_the_parser_is_the_comment_that_it_is_by_default()
    {
        const string Markup = "<!DOCTYPE html><body><?php echo 1 ?>";
        HtmlParser parser = new(new HtmlParserOptions { IsSupportingProcessingInstructions = true });
        using Page page = parser.ParseDocument(Markup).ToPage();
        using Page byDefault = new HtmlParser().ParseDocument(Markup).ToPage();
        HtmlDumper.AssertBody("<!-- ?php echo 1 ? -->", page);
        Assert.Equal(HtmlDumper.Dump(byDefault), HtmlDumper.Dump(page));
    }

    [Fact]
    public void What_no_page_can_hold_is_refused_with_a_reason()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new Attr("a", "b").ToPage());
        Assert.StartsWith("A node of type Attribute cannot stand on a page.", exception.Message, StringComparison.Ordinal);

        Body.Append(_document.CreateProcessingInstruction("a:b", "x"));
        exception = Assert.Throws<ArgumentException>(() => _document.ToPage());
        Assert.StartsWith("'a:b' cannot be the target", exception.Message, StringComparison.Ordinal);
    }

    private IText Text(string data) => _document.CreateTextNode(data);

    /// <summary>Compares the children of <c>body</c>, by the page and by all ways over the bridge.</summary>
    private void AssertBody(string expected)
    {
        using Page page = _document.ToPage();
        HtmlDumper.AssertBody(expected.TrimEnd('\n').Replace("\n| ", "\n", StringComparison.Ordinal)[2..], page);
        Assert.Null(Bridge.FindDifference(_document));
    }
}
