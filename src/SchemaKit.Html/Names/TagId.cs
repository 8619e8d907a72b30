namespace SchemaKit.Html;

/// <summary>
/// The number of an element name that the engine knows: every name that the HTML standard's tree construction or its
/// foreign-content tables mention, and the common ones beside them. An element of any other name has
/// <see cref="Other"/> and is told apart by its name's bytes.
/// </summary>
/// <remarks>
/// A number stands for the local name alone, in lower case and whatever the namespace: <c>title</c> of HTML and of SVG
/// share one. The numbers belong to one version of the engine and are not to be stored.
/// </remarks>
public enum TagId : ushort
{
    /// <summary>A name that the engine has no number for.</summary>
    Other = 0,

    /// <summary><c>a</c></summary>
    A,

    /// <summary><c>abbr</c></summary>
    Abbr,

    /// <summary><c>acronym</c></summary>
    Acronym,

    /// <summary><c>address</c></summary>
    Address,

    /// <summary><c>altGlyph</c></summary>
    AltGlyph,

    /// <summary><c>altGlyphDef</c></summary>
    AltGlyphDef,

    /// <summary><c>altGlyphItem</c></summary>
    AltGlyphItem,

    /// <summary><c>animateColor</c></summary>
    AnimateColor,

    /// <summary><c>animateMotion</c></summary>
    AnimateMotion,

    /// <summary><c>animateTransform</c></summary>
    AnimateTransform,

    /// <summary><c>annotation-xml</c></summary>
    AnnotationXml,

    /// <summary><c>applet</c></summary>
    Applet,

    /// <summary><c>area</c></summary>
    Area,

    /// <summary><c>article</c></summary>
    Article,

    /// <summary><c>aside</c></summary>
    Aside,

    /// <summary><c>audio</c></summary>
    Audio,

    /// <summary><c>b</c></summary>
    B,

    /// <summary><c>base</c></summary>
    Base,

    /// <summary><c>basefont</c></summary>
    BaseFont,

    /// <summary><c>bdi</c></summary>
    Bdi,

    /// <summary><c>bdo</c></summary>
    Bdo,

    /// <summary><c>bgsound</c></summary>
    BgSound,

    /// <summary><c>big</c></summary>
    Big,

    /// <summary><c>blink</c></summary>
    Blink,

    /// <summary><c>blockquote</c></summary>
    BlockQuote,

    /// <summary><c>body</c></summary>
    Body,

    /// <summary><c>br</c></summary>
    Br,

    /// <summary><c>button</c></summary>
    Button,

    /// <summary><c>canvas</c></summary>
    Canvas,

    /// <summary><c>caption</c></summary>
    Caption,

    /// <summary><c>center</c></summary>
    Center,

    /// <summary><c>circle</c></summary>
    Circle,

    /// <summary><c>cite</c></summary>
    Cite,

    /// <summary><c>clipPath</c></summary>
    ClipPath,

    /// <summary><c>code</c></summary>
    Code,

    /// <summary><c>col</c></summary>
    Col,

    /// <summary><c>colgroup</c></summary>
    ColGroup,

    /// <summary><c>command</c></summary>
    Command,

    /// <summary><c>content</c></summary>
    Content,

    /// <summary><c>data</c></summary>
    Data,

    /// <summary><c>datalist</c></summary>
    DataList,

    /// <summary><c>dd</c></summary>
    Dd,

    /// <summary><c>defs</c></summary>
    Defs,

    /// <summary><c>del</c></summary>
    Del,

    /// <summary><c>desc</c></summary>
    Desc,

    /// <summary><c>details</c></summary>
    Details,

    /// <summary><c>dfn</c></summary>
    Dfn,

    /// <summary><c>dialog</c></summary>
    Dialog,

    /// <summary><c>dir</c></summary>
    Dir,

    /// <summary><c>div</c></summary>
    Div,

    /// <summary><c>dl</c></summary>
    Dl,

    /// <summary><c>dt</c></summary>
    Dt,

    /// <summary><c>element</c></summary>
    Element,

    /// <summary><c>ellipse</c></summary>
    Ellipse,

    /// <summary><c>em</c></summary>
    Em,

    /// <summary><c>embed</c></summary>
    Embed,

    /// <summary><c>feBlend</c></summary>
    FeBlend,

    /// <summary><c>feColorMatrix</c></summary>
    FeColorMatrix,

    /// <summary><c>feComponentTransfer</c></summary>
    FeComponentTransfer,

    /// <summary><c>feComposite</c></summary>
    FeComposite,

    /// <summary><c>feConvolveMatrix</c></summary>
    FeConvolveMatrix,

    /// <summary><c>feDiffuseLighting</c></summary>
    FeDiffuseLighting,

    /// <summary><c>feDisplacementMap</c></summary>
    FeDisplacementMap,

    /// <summary><c>feDistantLight</c></summary>
    FeDistantLight,

    /// <summary><c>feDropShadow</c></summary>
    FeDropShadow,

    /// <summary><c>feFlood</c></summary>
    FeFlood,

    /// <summary><c>feFuncA</c></summary>
    FeFuncA,

    /// <summary><c>feFuncB</c></summary>
    FeFuncB,

    /// <summary><c>feFuncG</c></summary>
    FeFuncG,

    /// <summary><c>feFuncR</c></summary>
    FeFuncR,

    /// <summary><c>feGaussianBlur</c></summary>
    FeGaussianBlur,

    /// <summary><c>feImage</c></summary>
    FeImage,

    /// <summary><c>feMerge</c></summary>
    FeMerge,

    /// <summary><c>feMergeNode</c></summary>
    FeMergeNode,

    /// <summary><c>feMorphology</c></summary>
    FeMorphology,

    /// <summary><c>feOffset</c></summary>
    FeOffset,

    /// <summary><c>fePointLight</c></summary>
    FePointLight,

    /// <summary><c>feSpecularLighting</c></summary>
    FeSpecularLighting,

    /// <summary><c>feSpotLight</c></summary>
    FeSpotLight,

    /// <summary><c>feTile</c></summary>
    FeTile,

    /// <summary><c>feTurbulence</c></summary>
    FeTurbulence,

    /// <summary><c>fieldset</c></summary>
    FieldSet,

    /// <summary><c>figcaption</c></summary>
    FigCaption,

    /// <summary><c>figure</c></summary>
    Figure,

    /// <summary><c>font</c></summary>
    Font,

    /// <summary><c>footer</c></summary>
    Footer,

    /// <summary><c>foreignObject</c></summary>
    ForeignObject,

    /// <summary><c>form</c></summary>
    Form,

    /// <summary><c>frame</c></summary>
    Frame,

    /// <summary><c>frameset</c></summary>
    FrameSet,

    /// <summary><c>g</c></summary>
    G,

    /// <summary><c>glyphRef</c></summary>
    GlyphRef,

    /// <summary><c>h1</c></summary>
    H1,

    /// <summary><c>h2</c></summary>
    H2,

    /// <summary><c>h3</c></summary>
    H3,

    /// <summary><c>h4</c></summary>
    H4,

    /// <summary><c>h5</c></summary>
    H5,

    /// <summary><c>h6</c></summary>
    H6,

    /// <summary><c>head</c></summary>
    Head,

    /// <summary><c>header</c></summary>
    Header,

    /// <summary><c>hgroup</c></summary>
    HGroup,

    /// <summary><c>hr</c></summary>
    Hr,

    /// <summary><c>html</c></summary>
    Html,

    /// <summary><c>i</c></summary>
    I,

    /// <summary><c>iframe</c></summary>
    IFrame,

    /// <summary><c>image</c></summary>
    Image,

    /// <summary><c>img</c></summary>
    Img,

    /// <summary><c>input</c></summary>
    Input,

    /// <summary><c>ins</c></summary>
    Ins,

    /// <summary><c>isindex</c></summary>
    IsIndex,

    /// <summary><c>kbd</c></summary>
    Kbd,

    /// <summary><c>keygen</c></summary>
    KeyGen,

    /// <summary><c>label</c></summary>
    Label,

    /// <summary><c>legend</c></summary>
    Legend,

    /// <summary><c>li</c></summary>
    Li,

    /// <summary><c>line</c></summary>
    Line,

    /// <summary><c>linearGradient</c></summary>
    LinearGradient,

    /// <summary><c>link</c></summary>
    Link,

    /// <summary><c>listing</c></summary>
    Listing,

    /// <summary><c>main</c></summary>
    Main,

    /// <summary><c>malignmark</c></summary>
    MAlignMark,

    /// <summary><c>map</c></summary>
    Map,

    /// <summary><c>mark</c></summary>
    Mark,

    /// <summary><c>marquee</c></summary>
    Marquee,

    /// <summary><c>math</c></summary>
    Math,

    /// <summary><c>menu</c></summary>
    Menu,

    /// <summary><c>menuitem</c></summary>
    MenuItem,

    /// <summary><c>meta</c></summary>
    Meta,

    /// <summary><c>meter</c></summary>
    Meter,

    /// <summary><c>mfrac</c></summary>
    Mfrac,

    /// <summary><c>mglyph</c></summary>
    MGlyph,

    /// <summary><c>mi</c></summary>
    Mi,

    /// <summary><c>mn</c></summary>
    Mn,

    /// <summary><c>mo</c></summary>
    Mo,

    /// <summary><c>mrow</c></summary>
    Mrow,

    /// <summary><c>ms</c></summary>
    Ms,

    /// <summary><c>msqrt</c></summary>
    Msqrt,

    /// <summary><c>msub</c></summary>
    Msub,

    /// <summary><c>msup</c></summary>
    Msup,

    /// <summary><c>mtext</c></summary>
    MText,

    /// <summary><c>multicol</c></summary>
    MultiCol,

    /// <summary><c>nav</c></summary>
    Nav,

    /// <summary><c>nextid</c></summary>
    NextId,

    /// <summary><c>nobr</c></summary>
    NoBr,

    /// <summary><c>noembed</c></summary>
    NoEmbed,

    /// <summary><c>noframes</c></summary>
    NoFrames,

    /// <summary><c>noscript</c></summary>
    NoScript,

    /// <summary><c>object</c></summary>
    Object,

    /// <summary><c>ol</c></summary>
    Ol,

    /// <summary><c>optgroup</c></summary>
    OptGroup,

    /// <summary><c>option</c></summary>
    Option,

    /// <summary><c>output</c></summary>
    Output,

    /// <summary><c>p</c></summary>
    P,

    /// <summary><c>param</c></summary>
    Param,

    /// <summary><c>path</c></summary>
    Path,

    /// <summary><c>picture</c></summary>
    Picture,

    /// <summary><c>plaintext</c></summary>
    PlainText,

    /// <summary><c>polygon</c></summary>
    Polygon,

    /// <summary><c>polyline</c></summary>
    PolyLine,

    /// <summary><c>pre</c></summary>
    Pre,

    /// <summary><c>progress</c></summary>
    Progress,

    /// <summary><c>q</c></summary>
    Q,

    /// <summary><c>radialGradient</c></summary>
    RadialGradient,

    /// <summary><c>rb</c></summary>
    Rb,

    /// <summary><c>rect</c></summary>
    Rect,

    /// <summary><c>rp</c></summary>
    Rp,

    /// <summary><c>rt</c></summary>
    Rt,

    /// <summary><c>rtc</c></summary>
    Rtc,

    /// <summary><c>ruby</c></summary>
    Ruby,

    /// <summary><c>s</c></summary>
    S,

    /// <summary><c>samp</c></summary>
    Samp,

    /// <summary><c>script</c></summary>
    Script,

    /// <summary><c>search</c></summary>
    Search,

    /// <summary><c>section</c></summary>
    Section,

    /// <summary><c>select</c></summary>
    Select,

    /// <summary><c>selectedcontent</c></summary>
    SelectedContent,

    /// <summary><c>shadow</c></summary>
    Shadow,

    /// <summary><c>slot</c></summary>
    Slot,

    /// <summary><c>small</c></summary>
    Small,

    /// <summary><c>source</c></summary>
    Source,

    /// <summary><c>spacer</c></summary>
    Spacer,

    /// <summary><c>span</c></summary>
    Span,

    /// <summary><c>strike</c></summary>
    Strike,

    /// <summary><c>strong</c></summary>
    Strong,

    /// <summary><c>style</c></summary>
    Style,

    /// <summary><c>sub</c></summary>
    Sub,

    /// <summary><c>summary</c></summary>
    Summary,

    /// <summary><c>sup</c></summary>
    Sup,

    /// <summary><c>svg</c></summary>
    Svg,

    /// <summary><c>symbol</c></summary>
    Symbol,

    /// <summary><c>table</c></summary>
    Table,

    /// <summary><c>tbody</c></summary>
    TBody,

    /// <summary><c>td</c></summary>
    Td,

    /// <summary><c>template</c></summary>
    Template,

    /// <summary><c>text</c></summary>
    Text,

    /// <summary><c>textarea</c></summary>
    TextArea,

    /// <summary><c>textPath</c></summary>
    TextPath,

    /// <summary><c>tfoot</c></summary>
    TFoot,

    /// <summary><c>th</c></summary>
    Th,

    /// <summary><c>thead</c></summary>
    THead,

    /// <summary><c>time</c></summary>
    Time,

    /// <summary><c>title</c></summary>
    Title,

    /// <summary><c>tr</c></summary>
    Tr,

    /// <summary><c>track</c></summary>
    Track,

    /// <summary><c>tspan</c></summary>
    TSpan,

    /// <summary><c>tt</c></summary>
    Tt,

    /// <summary><c>u</c></summary>
    U,

    /// <summary><c>ul</c></summary>
    Ul,

    /// <summary><c>use</c></summary>
    Use,

    /// <summary><c>var</c></summary>
    Var,

    /// <summary><c>video</c></summary>
    Video,

    /// <summary><c>wbr</c></summary>
    Wbr,

    /// <summary><c>xmp</c></summary>
    Xmp,
}
