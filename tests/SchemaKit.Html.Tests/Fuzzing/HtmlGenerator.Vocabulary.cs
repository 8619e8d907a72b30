namespace SchemaKit.Tests;

/// <summary>The words that inputs are made of.</summary>
internal sealed partial class HtmlGenerator
{
    /// <summary>Names that have rules for each other.</summary>
    private static readonly string[][] Themes =
    [
        ["a", "b", "code", "em", "font", "i", "nobr", "small", "strong", "u"],
        ["a", "b", "i", "p", "div", "nobr"],
        ["p", "div", "address", "pre", "listing", "blockquote", "center", "main", "search", "dialog"],
        ["h1", "h2", "h6", "p", "hgroup", "article"],
        ["ul", "ol", "li", "dl", "dt", "dd", "menu", "p", "div"],
        ["table", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th"],
        ["table", "tr", "td", "b", "a", "p", "input", "form"],
        ["template", "tr", "td", "col", "table", "div", "b"],
        ["template", "head", "body", "html", "title", "script", "p"],
        ["svg", "g", "path", "foreignObject", "desc", "title", "p", "b", "a", "font"],
        ["math", "mi", "mo", "mn", "ms", "mtext", "annotation-xml", "mglyph", "malignmark", "svg", "p"],
        ["svg", "math", "table", "td", "style", "script", "br", "span"],
        ["select", "option", "optgroup", "hr", "button", "selectedcontent", "input", "div"],
        ["select", "option", "table", "tr", "td", "p", "datalist"],
        ["form", "input", "button", "textarea", "label", "keygen", "div", "template"],
        ["frameset", "frame", "noframes", "html", "body", "head"],
        ["html", "head", "body", "title", "meta", "link", "base", "style", "noscript", "basefont", "p"],
        ["ruby", "rb", "rt", "rtc", "rp", "span", "p"],
        ["object", "applet", "marquee", "b", "i", "p", "button"],
        ["br", "img", "image", "wbr", "area", "embed", "param", "source", "hr", "p"],
        ["x-tide", "span", "details", "summary", "section", "isindex", "noscript", "plaintext"],
    ];

    /// <summary>What the adoption agency moves about: formatting elements, special ones and others.</summary>
    private static readonly string[] Misnesting =
        ["a", "b", "i", "u", "nobr", "font", "p", "div", "span", "table", "td", "li"];

    private static readonly string[] Contexts =
    [
        "body", "div", "p", "table", "tbody", "tr", "td", "caption", "colgroup", "template", "head", "html", "frameset",
        "form", "select", "button", "title", "textarea", "style", "noscript", "svg svg", "svg foreignObject",
        "svg desc", "math math", "math mi", "math annotation-xml",
    ];

    private static readonly string[] Doctypes =
    [
        "<!DOCTYPE html>", "<!doctype HTML>", "<!DOCTYPE>", "<!DOCTYPE html SYSTEM 'about:legacy-compat'>",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\">",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN'>",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x\">", "<!DOCTYPEhtml>", "<!DOCTYPE html x",
        "<!DOCTYPE html PUBLIC>", "<!DOCTYPE html SYSTEM x>", "<!DOCTYPE tide PUBLIC 'a''b'>",
    ];

    private static readonly string[] TagEnds =
        [">", ">", ">", ">", ">", ">", ">", ">", ">", ">", ">", " >", "/>", "/>", " / >", "", "<"];

    private static readonly string[] AttributeSeparators = [" ", " ", " ", " ", "\n", "\t", "\f", "/", " / ", ""];

    private static readonly string[] AttributeNames =
    [
        "class", "id", "href", "title", "type", "encoding", "color", "size", "face", "selected", "disabled", "multiple",
        "xlink:href", "xlink:title", "xml:lang", "xml:space", "xmlns", "xmlns:xlink", "definitionurl", "viewbox",
        "a", "a", "b", "=c", "\"", "'d", "<e", "f\0g", "é", "`",
    ];

    private static readonly string[] AttributeValues =
    [
        "a", "a", "b", "hidden", "HIDDEN", "text/html", "application/xhtml+xml", "", "a b", "x>y", "x<y", "a=b", "`",
        "é東", "&amp;", "&amp", "&ampx", "&amp=", "&lt;b", "&notit;", "&#65;", "&#65", "&", "a\0b", "a\r\nb", "a\rb",
        "/", "a/",
    ];

    private static readonly string[] Texts =
    [
        "x", "y", "tide ", " ", " ", "\n", "\t", "\f", "\r", "\r\n", "\n\n", "é", "東京", "😀", "\0", "a\0b", "<", "< ",
        "<1", "</", "</ ", "</>", ">", "]]>", "--", "\uFEFF", "\u00A0", "\u0080", "\u0001", "'", "\"",
    ];

    private static readonly string[] CharacterReferences =
    [
        "&amp;", "&amp", "&lt;", "&lt", "&gt", "&quot", "&copy", "&copy;", "&notit;", "&notin;", "&not",
        "&NotEqualTilde;", "&CounterClockwiseContourIntegral;", "&bne;", "&ThickSpace;", "&nosuch;", "&", "&&", "& ",
        "&#", "&#;", "&#x", "&#x;", "&#65;", "&#65", "&#x41;", "&#X41", "&#0;", "&#x80;", "&#x9F", "&#xD800;",
        "&#xDFFF;", "&#x110000;", "&#xFFFE;", "&#13;", "&#10;", "&#32;", "&#11;", "&#x1F600;", "&#99999999999;",
        "&Tab;", "&NewLine;",
    ];

    private static readonly string[] Markup =
    [
        "<!-- c -->", "<!---->", "<!-->", "<!--->", "<!--a--!>", "<!--a--!-->", "<!--a<!--b-->", "<!--a<!-->",
        "<!--a--b-->", "<!--\0-->", "<!--a\r\nb-->", "<!-->-->", "<!--a", "<!a>", "<!>", "<!->", "</1>", "</?a>",
        "</ a>", "<![CDATA[x]]>", "<![CDATA[<p>]] ]]>", "<![CDATA[]]>", "<![CDATA[a\0b]]>", "<![CDATA[a",
        "<![cdata[a]]>", "<?a b?>", "<?a>", "<?A ??>", "<?xml version=1?>", "<?xml-stylesheet a?>", "<?1 a>", "<?>",
        "<?a\0 b>", "<?a-->", "<!DOCTYPE html>", "</p>", "</br>", "</sarcasm>",
    ];

    private static readonly string[] TextElements =
    [
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext",
    ];

    private static readonly string[] RawTexts =
    [
        "<p>", "</p>", "</B>", "<!--", "-->", "--!>", "<script>", "<SCRIPT ", "</script", "</script >", "</scripta>",
        "<!-- <", "</style ", "</textarea/>", "</titl", "&amp;", "&lt", "\0", "\n", "\r", "<!", "<![CDATA[a]]>", "</",
        "<", "-", "--",
    ];
}
