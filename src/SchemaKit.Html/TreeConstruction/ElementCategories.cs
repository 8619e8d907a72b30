namespace SchemaKit.Html;

/// <summary>The sets of elements that the rules of tree construction name.</summary>
internal static partial class ElementCategories
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#special</summary>
    private static readonly TagSet Special = new(
        TagId.Address, TagId.Applet, TagId.Area, TagId.Article, TagId.Aside, TagId.Base, TagId.BaseFont, TagId.BgSound,
        TagId.BlockQuote, TagId.Body, TagId.Br, TagId.Button, TagId.Caption, TagId.Center, TagId.Col, TagId.ColGroup,
        TagId.Dd, TagId.Details, TagId.Dir, TagId.Div, TagId.Dl, TagId.Dt, TagId.Embed, TagId.FieldSet,
        TagId.FigCaption, TagId.Figure, TagId.Footer, TagId.Form, TagId.Frame, TagId.FrameSet, TagId.H1, TagId.H2,
        TagId.H3, TagId.H4, TagId.H5, TagId.H6, TagId.Head, TagId.Header, TagId.HGroup, TagId.Hr, TagId.Html,
        TagId.IFrame, TagId.Img, TagId.Input, TagId.KeyGen, TagId.Li, TagId.Link, TagId.Listing, TagId.Main,
        TagId.Marquee, TagId.Menu, TagId.Meta, TagId.Nav, TagId.NoEmbed, TagId.NoFrames, TagId.NoScript, TagId.Object,
        TagId.Ol, TagId.P, TagId.Param, TagId.PlainText, TagId.Pre, TagId.Script, TagId.Search, TagId.Section,
        TagId.Select, TagId.Source, TagId.Style, TagId.Summary, TagId.Table, TagId.TBody, TagId.Td, TagId.Template,
        TagId.TextArea, TagId.TFoot, TagId.Th, TagId.THead, TagId.Title, TagId.Tr, TagId.Track, TagId.Ul, TagId.Wbr,
        TagId.Xmp);

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope: where looking further up ends.
    /// </summary>
    private static readonly TagSet ScopeEnds = new(
        TagId.Applet, TagId.Caption, TagId.Html, TagId.Table, TagId.Td, TagId.Th, TagId.Marquee, TagId.Object,
        TagId.Select, TagId.Template);

    /// <summary>The special elements that a list item closes an earlier one through.</summary>
    private static readonly TagSet TransparentToListItems = new(TagId.Address, TagId.Div, TagId.P);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#generate-implied-end-tags</summary>
    public static readonly TagSet ImpliedEndTags = new(
        TagId.Dd, TagId.Dt, TagId.Li, TagId.OptGroup, TagId.Option, TagId.P, TagId.Rb, TagId.Rp, TagId.Rt, TagId.Rtc);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#generate-all-implied-end-tags-thoroughly</summary>
    public static readonly TagSet ThoroughlyImpliedEndTags = new(
        TagId.Caption, TagId.ColGroup, TagId.Dd, TagId.Dt, TagId.Li, TagId.OptGroup, TagId.Option, TagId.P, TagId.Rb,
        TagId.Rp, TagId.Rt, TagId.Rtc, TagId.TBody, TagId.Td, TagId.TFoot, TagId.Th, TagId.THead, TagId.Tr);

    public static readonly TagSet Headings = new(TagId.H1, TagId.H2, TagId.H3, TagId.H4, TagId.H5, TagId.H6);

    public static readonly TagSet TableContexts = new(TagId.Table, TagId.Template, TagId.Html);

    public static readonly TagSet TableBodyContexts =
        new(TagId.TBody, TagId.TFoot, TagId.THead, TagId.Template, TagId.Html);

    public static readonly TagSet TableRowContexts = new(TagId.Tr, TagId.Template, TagId.Html);

    public static readonly TagSet TableSections = new(TagId.TBody, TagId.TFoot, TagId.THead);

    public static readonly TagSet TableCells = new(TagId.Td, TagId.Th);

    /// <summary>The elements that content cannot stand in right: it is foster parented.</summary>
    public static readonly TagSet FosterParented =
        new(TagId.Table, TagId.TBody, TagId.TFoot, TagId.THead, TagId.Tr);

    private static readonly TagSet MathMlTextIntegrationPoints =
        new(TagId.Mi, TagId.Mo, TagId.Mn, TagId.Ms, TagId.MText);

    private static readonly TagSet SvgIntegrationPoints = new(TagId.ForeignObject, TagId.Desc, TagId.Title);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#mathml-text-integration-point</summary>
    public static bool IsMathMlTextIntegrationPoint(in OpenElement element) =>
        element.Namespace == ElementNamespace.MathMl && MathMlTextIntegrationPoints.Contains(element.Tag);

    /// <summary>The elements of SVG that are always an HTML integration point.</summary>
    public static bool IsSvgIntegrationPoint(in OpenElement element) =>
        element.Namespace == ElementNamespace.Svg && SvgIntegrationPoints.Contains(element.Tag);

    /// <summary>
    /// Whether an element is MathML's <c>annotation-xml</c>; its attributes may make it an integration point.
    /// </summary>
    public static bool IsAnnotationXml(in OpenElement element) =>
        element is { Tag: TagId.AnnotationXml, Namespace: ElementNamespace.MathMl };

    /// <summary>Whether a foreign element is in the category "special"; each of those ends a scope.</summary>
    public static bool IsSpecialForeign(in OpenElement element) =>
        IsMathMlTextIntegrationPoint(element)
        || IsSvgIntegrationPoint(element)
        || IsAnnotationXml(element);
}
