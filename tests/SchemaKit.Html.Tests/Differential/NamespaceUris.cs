namespace SchemaKit.Tests;

/// <summary>The namespaces of the Infra standard, as constants.</summary>
internal static class NamespaceUris
{
    public const string Svg = "http://www.w3.org/2000/svg";

    public const string MathMl = "http://www.w3.org/1998/Math/MathML";

    public const string XLink = "http://www.w3.org/1999/xlink";

    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    public const string XmlNs = "http://www.w3.org/2000/xmlns/";
}
