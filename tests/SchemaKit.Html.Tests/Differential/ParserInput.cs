using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>What both engines are given to parse.</summary>
/// <param name="Html">The document or fragment, without a byte order mark.</param>
/// <param name="Context">The context element of a fragment; none for a document.</param>
/// <param name="Scripting">Whether <c>noscript</c> is raw text.</param>
internal sealed record ParserInput(string Html, string? Context = null, bool Scripting = false)
{
    /// <summary>The tree that the engine makes of it, as lines.</summary>
    public string ParseWithSchemaKit()
    {
        PageOptions options = new() { Encoding = HtmlEncoding.Utf8, Scripting = Scripting };
        using Page page = Context is null
            ? Page.Parse(Html, options)
            : Page.ParseFragment(Encoding.UTF8.GetBytes(Html), Context, options);
        return HtmlDumper.Dump(page);
    }

    /// <summary>The tree that AngleSharp makes of it, as lines of the same form.</summary>
    public string ParseWithAngleSharp()
    {
        HtmlParser parser = new(new HtmlParserOptions
        {
            IsScripting = Scripting,
            // Makes what begins with <? tellable from other comments, see AngleSharpDump.
            IsSupportingProcessingInstructions = true,
            MaximumDepth = int.MaxValue,
            DisableElementPositionTracking = true,
        });
        if (Context is null)
        {
            using IHtmlDocument document = parser.ParseDocument(Html);
            return AngleSharpDump.Of(document.ChildNodes);
        }

        using IHtmlDocument owner = parser.ParseDocument("<!DOCTYPE html>");
        return AngleSharpDump.Of(parser.ParseFragment(Html, CreateContext(owner, Context)));
    }

    private static IElement CreateContext(IHtmlDocument owner, string context) => context.Split(' ') switch
    {
        ["svg", string name] => owner.CreateElement(NamespaceUris.Svg, name),
        ["math", string name] => owner.CreateElement(NamespaceUris.MathMl, name),
        _ => owner.CreateElement(context),
    };
}
