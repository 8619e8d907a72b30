namespace SchemaKit.Html;

/// <summary>How the elements of HTML are rendered, as far as their text depends on it.</summary>
internal static class TextLayout
{
    /// <summary>
    /// The elements that the standard's style sheet does not display, and those whose content is for browsers that do
    /// not know them: https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements. Not <c>rp</c>: in a text, readings of
    /// characters stand behind them, and that is what its parentheses are for.
    /// </summary>
    private static readonly TagSet Hidden = new(
        TagId.Area, TagId.Base, TagId.BaseFont, TagId.DataList, TagId.Head, TagId.Link, TagId.Meta, TagId.NoEmbed,
        TagId.NoFrames, TagId.Param, TagId.Script, TagId.Style, TagId.Template, TagId.Title,
        TagId.NoScript, TagId.IFrame);

    /// <summary>https://svgwg.org/svg2-draft/render.html#TermNeverRenderedElement, where text may stand in.</summary>
    private static readonly TagSet HiddenInSvg = new(
        TagId.ClipPath, TagId.Defs, TagId.Desc, TagId.Script, TagId.Style, TagId.Symbol, TagId.Title);

    /// <summary>
    /// The elements that begin and end on a line of their own:
    /// https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 and the sections behind it.
    /// </summary>
    private static readonly TagSet Blocks = new(
        TagId.Address, TagId.Article, TagId.Aside, TagId.BlockQuote, TagId.Body, TagId.Caption, TagId.Center, TagId.Dd,
        TagId.Details, TagId.Dialog, TagId.Dir, TagId.Div, TagId.Dl, TagId.Dt, TagId.FieldSet, TagId.FigCaption,
        TagId.Figure, TagId.Footer, TagId.Form, TagId.H1, TagId.H2, TagId.H3, TagId.H4, TagId.H5, TagId.H6,
        TagId.Header, TagId.HGroup, TagId.Hr, TagId.Html, TagId.Legend, TagId.Li, TagId.Listing, TagId.Main, TagId.Menu,
        TagId.Nav, TagId.Ol, TagId.OptGroup, TagId.Option, TagId.P, TagId.PlainText, TagId.Pre, TagId.Search,
        TagId.Section, TagId.Summary, TagId.Table, TagId.TBody, TagId.TFoot, TagId.THead, TagId.Tr, TagId.Ul,
        TagId.Xmp);

    /// <summary>Whether nothing of the element is to be seen.</summary>
    public static bool IsHidden(in TapeRow element) => element.Namespace switch
    {
        ElementNamespace.Html => Hidden.Contains(element.Tag),
        ElementNamespace.Svg => HiddenInSvg.Contains(element.Tag),
        _ => false,
    };

    /// <summary>
    /// Whether there is a line break at the element's edges; for <c>br</c>, which has but one, that is it.
    /// </summary>
    public static bool BreaksLine(in TapeRow element) =>
        element.Namespace == ElementNamespace.Html && (element.Tag == TagId.Br || Blocks.Contains(element.Tag));

    /// <summary>
    /// Whether the element is a cell of a table, which stands apart from its neighbours in the same line.
    /// </summary>
    public static bool IsCell(in TapeRow element) =>
        element.Namespace == ElementNamespace.Html && element.Tag is TagId.Td or TagId.Th;
}
