namespace SchemaKit.Html;

/// <summary>Writes a page's tree as indented lines, one a node: the form that the parser's conformance tests use.</summary>
public static class HtmlDump
{
    /// <summary>Writes all nodes of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="writer">Where to; each line ends in a line feed.</param>
    public static void Write(Page page, TextWriter writer) => throw new NotImplementedException();
}
