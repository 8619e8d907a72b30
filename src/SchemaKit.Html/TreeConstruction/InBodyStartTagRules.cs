namespace SchemaKit.Html;

/// <summary>Which rule the standard has for which start tag "in body".</summary>
internal static class InBodyStartTagRules
{
    private static readonly InBodyStartTagRule[] ByTag = Create();

    public static InBodyStartTagRule Of(TagId tag) => ByTag[(int)tag];

    private static InBodyStartTagRule[] Create()
    {
        InBodyStartTagRule[] rules = new InBodyStartTagRule[UnknownNames.First];
        Set(InBodyStartTagRule.Html, TagId.Html);
        Set(
            InBodyStartTagRule.AsInHead,
            TagId.Base, TagId.BaseFont, TagId.BgSound, TagId.Link, TagId.Meta, TagId.NoFrames, TagId.Script, TagId.Style,
            TagId.Template, TagId.Title);
        Set(InBodyStartTagRule.Body, TagId.Body);
        Set(InBodyStartTagRule.Frameset, TagId.FrameSet);
        Set(
            InBodyStartTagRule.Block,
            TagId.Address, TagId.Article, TagId.Aside, TagId.BlockQuote, TagId.Center, TagId.Details, TagId.Dialog,
            TagId.Dir, TagId.Div, TagId.Dl, TagId.FieldSet, TagId.FigCaption, TagId.Figure, TagId.Footer, TagId.Header,
            TagId.HGroup, TagId.Main, TagId.Menu, TagId.Nav, TagId.Ol, TagId.P, TagId.Search, TagId.Section,
            TagId.Summary, TagId.Ul);
        Set(InBodyStartTagRule.Heading, TagId.H1, TagId.H2, TagId.H3, TagId.H4, TagId.H5, TagId.H6);
        Set(InBodyStartTagRule.Pre, TagId.Pre, TagId.Listing);
        Set(InBodyStartTagRule.Form, TagId.Form);
        Set(InBodyStartTagRule.Li, TagId.Li);
        Set(InBodyStartTagRule.DescriptionItem, TagId.Dd, TagId.Dt);
        Set(InBodyStartTagRule.PlainText, TagId.PlainText);
        Set(InBodyStartTagRule.Button, TagId.Button);
        Set(InBodyStartTagRule.A, TagId.A);
        Set(
            InBodyStartTagRule.Formatting,
            TagId.B, TagId.Big, TagId.Code, TagId.Em, TagId.Font, TagId.I, TagId.S, TagId.Small, TagId.Strike,
            TagId.Strong, TagId.Tt, TagId.U);
        Set(InBodyStartTagRule.NoBr, TagId.NoBr);
        Set(InBodyStartTagRule.Marker, TagId.Applet, TagId.Marquee, TagId.Object);
        Set(InBodyStartTagRule.Table, TagId.Table);
        Set(InBodyStartTagRule.Void, TagId.Area, TagId.Br, TagId.Embed, TagId.Img, TagId.KeyGen, TagId.Wbr);
        Set(InBodyStartTagRule.Input, TagId.Input);
        Set(InBodyStartTagRule.VoidPart, TagId.Param, TagId.Source, TagId.Track);
        Set(InBodyStartTagRule.Hr, TagId.Hr);
        Set(InBodyStartTagRule.Image, TagId.Image);
        Set(InBodyStartTagRule.TextArea, TagId.TextArea);
        Set(InBodyStartTagRule.Xmp, TagId.Xmp);
        Set(InBodyStartTagRule.IFrame, TagId.IFrame);
        Set(InBodyStartTagRule.NoEmbed, TagId.NoEmbed);
        Set(InBodyStartTagRule.NoScript, TagId.NoScript);
        Set(InBodyStartTagRule.Select, TagId.Select);
        Set(InBodyStartTagRule.Option, TagId.Option, TagId.OptGroup);
        Set(InBodyStartTagRule.SelectedContent, TagId.SelectedContent);
        Set(InBodyStartTagRule.RubyBase, TagId.Rb, TagId.Rtc);
        Set(InBodyStartTagRule.RubyText, TagId.Rp, TagId.Rt);
        Set(InBodyStartTagRule.Math, TagId.Math);
        Set(InBodyStartTagRule.Svg, TagId.Svg);
        Set(
            InBodyStartTagRule.Ignored,
            TagId.Caption, TagId.Col, TagId.ColGroup, TagId.Frame, TagId.Head, TagId.TBody, TagId.Td, TagId.TFoot,
            TagId.Th, TagId.THead, TagId.Tr);
        return rules;

        void Set(InBodyStartTagRule rule, params TagId[] tags)
        {
            foreach (TagId tag in tags)
                rules[(int)tag] = rule;
        }
    }
}
