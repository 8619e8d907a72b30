using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>What elements are to the text of an article, by their names alone.</summary>
internal static class TextTags
{
    /// <summary>What a whole text may stand in; the other boxes hold a part of one.</summary>
    public static readonly TagSet Containers = new(
        TagId.Article, TagId.Body, TagId.Center, TagId.Details, TagId.Div, TagId.FieldSet, TagId.Main, TagId.Section, TagId.Td);

    private static readonly TextTraits[] Traits = Make();

    /// <summary>What an element is.</summary>
    public static TextTraits Of(TagId tag) => Traits[(int)tag];

    private static TextTraits[] Make()
    {
        TextTraits[] traits = new TextTraits[256];
        Set(
            TextTraits.Box,
            TagId.Address, TagId.Article, TagId.Aside, TagId.BlockQuote, TagId.Body, TagId.Caption, TagId.Center, TagId.Dd,
            TagId.Details, TagId.Dialog, TagId.Dir, TagId.Div, TagId.Dl, TagId.Dt, TagId.FieldSet, TagId.FigCaption, TagId.Figure,
            TagId.Footer, TagId.Form, TagId.H1, TagId.H2, TagId.H3, TagId.H4, TagId.H5, TagId.H6, TagId.Header, TagId.HGroup, TagId.Hr,
            TagId.Html, TagId.Legend, TagId.Li, TagId.Listing, TagId.Main, TagId.Menu, TagId.Nav, TagId.Ol, TagId.P, TagId.PlainText,
            TagId.Pre, TagId.Search, TagId.Section, TagId.Summary, TagId.Table, TagId.TBody, TagId.Td, TagId.TFoot, TagId.Th,
            TagId.THead, TagId.Tr, TagId.Ul, TagId.Xmp);
        Set(
            TextTraits.Unread,
            TagId.Area, TagId.Audio, TagId.Base, TagId.BaseFont, TagId.Button, TagId.Canvas, TagId.DataList, TagId.Embed, TagId.Head,
            TagId.IFrame, TagId.Input, TagId.Label, TagId.Link, TagId.Map, TagId.Meta, TagId.NoEmbed, TagId.NoFrames, TagId.NoScript,
            TagId.Object, TagId.Param, TagId.Script, TagId.Select, TagId.Style, TagId.Svg, TagId.Template,
            TagId.TextArea, TagId.Title, TagId.Video);
        Set(
            TextTraits.Beside,
            TagId.Aside, TagId.Caption, TagId.Dialog, TagId.FigCaption, TagId.Figure, TagId.Footer, TagId.Menu, TagId.Nav, TagId.Search);
        Set(TextTraits.Heading, TagId.H1, TagId.H2, TagId.H3, TagId.H4, TagId.H5, TagId.H6);
        Set(TextTraits.List, TagId.Dd, TagId.Dt, TagId.Li);
        Set(TextTraits.Link, TagId.A);
        Set(TextTraits.Break, TagId.Br);
        Set(TextTraits.Strong, TagId.B, TagId.Strong);
        return traits;

        void Set(TextTraits trait, params TagId[] tags)
        {
            foreach (TagId tag in tags)
                traits[(int)tag] |= trait;
        }
    }
}
