using AngleSharp.Dom;
using SchemaKit.Html;

namespace SchemaKit.AngleSharp;

/// <summary>The namespaces of a DOM, as a page names them.</summary>
internal static class Namespaces
{
    private const string HtmlUri = "http://www.w3.org/1999/xhtml";
    private const string SvgUri = "http://www.w3.org/2000/svg";
    private const string MathMlUri = "http://www.w3.org/1998/Math/MathML";
    private const string XLinkUri = "http://www.w3.org/1999/xlink";
    private const string XmlUri = "http://www.w3.org/XML/1998/namespace";
    private const string XmlNsUri = "http://www.w3.org/2000/xmlns/";

    public static ElementNamespace OfElement(string? uri) => uri switch
    {
        HtmlUri => ElementNamespace.Html,
        SvgUri => ElementNamespace.Svg,
        MathMlUri => ElementNamespace.MathMl,
        _ => ElementNamespace.Other,
    };

    /// <summary>
    /// The name of an attribute with its prefix. AngleSharp's parser leaves out the prefix of some attributes whose
    /// namespace it knows.
    /// </summary>
    public static string QualifiedName(IAttr attribute) => attribute.NamespaceUri switch
    {
        XLinkUri => $"xlink:{attribute.LocalName}",
        XmlUri => $"xml:{attribute.LocalName}",
        XmlNsUri when attribute.LocalName != "xmlns" => $"xmlns:{attribute.LocalName}",
        _ => attribute.Name,
    };

    /// <summary>
    /// The namespace of an attribute of a foreign element:
    /// https://html.spec.whatwg.org/multipage/parsing.html#adjust-foreign-attributes.
    /// </summary>
    public static string? OfForeignAttribute(string qualifiedName) => qualifiedName switch
    {
        "xlink:actuate" or "xlink:arcrole" or "xlink:href" or "xlink:role" or "xlink:show" or "xlink:title"
            or "xlink:type" => XLinkUri,
        "xml:lang" or "xml:space" => XmlUri,
        "xmlns" or "xmlns:xlink" => XmlNsUri,
        _ => null,
    };
}
