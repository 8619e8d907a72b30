namespace SchemaKit.Html;

/// <summary>
/// The rules for start tags in https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody, each named for
/// the tag, or for what the tags have in common.
/// </summary>
internal enum InBodyStartTagRule : byte
{
    /// <summary>"Any other start tag".</summary>
    AnyOther,

    Html,

    /// <summary><c>base</c> to <c>title</c>: as in the head.</summary>
    AsInHead,

    Body,
    Frameset,

    /// <summary><c>address</c> to <c>ul</c>: closes a <c>p</c>.</summary>
    Block,

    Heading,

    /// <summary><c>pre</c>, <c>listing</c></summary>
    Pre,

    Form,
    Li,

    /// <summary><c>dd</c>, <c>dt</c></summary>
    DescriptionItem,

    PlainText,
    Button,
    A,

    /// <summary><c>b</c> to <c>u</c></summary>
    Formatting,

    NoBr,

    /// <summary><c>applet</c>, <c>marquee</c>, <c>object</c></summary>
    Marker,

    Table,

    /// <summary><c>area</c> to <c>wbr</c></summary>
    Void,

    Input,

    /// <summary><c>param</c>, <c>source</c>, <c>track</c></summary>
    VoidPart,

    Hr,
    Image,
    TextArea,
    Xmp,
    IFrame,
    NoEmbed,
    NoScript,
    Select,

    /// <summary><c>option</c>, <c>optgroup</c></summary>
    Option,

    SelectedContent,

    /// <summary><c>rb</c>, <c>rtc</c></summary>
    RubyBase,

    /// <summary><c>rp</c>, <c>rt</c></summary>
    RubyText,

    Math,
    Svg,

    /// <summary><c>caption</c> to <c>tr</c>: ignored.</summary>
    Ignored,
}
