using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaKit.Tests;

/// <summary>The trees that AngleSharp makes, as lines.</summary>
internal static class AngleSharpTree
{
    /// <summary>The lines of the tree; a message where there is none, since AngleSharp fails for some inputs.</summary>
    public static string Of(ParserInput input)
    {
        try
        {
            return Parse(input);
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentOutOfRangeException)
        {
            return $"AngleSharp fails: {exception.Message}\n";
        }
    }

    private static string Parse(ParserInput input)
    {
        HtmlParser parser = new(new HtmlParserOptions
        {
            IsScripting = input.Scripting,
            // Makes what begins with <? tellable from other comments, see AngleSharpDump.
            IsSupportingProcessingInstructions = true,
            MaximumDepth = int.MaxValue,
            DisableElementPositionTracking = true,
        });
        if (input.Context is null)
        {
            using IHtmlDocument document = parser.ParseDocument(input.Html);
            return AngleSharpDump.Of(document.ChildNodes);
        }

        using IHtmlDocument owner = parser.ParseDocument("<!DOCTYPE html>");
        return AngleSharpDump.Of(parser.ParseFragment(input.Html, CreateContext(owner, input.Context)));
    }

    private static IElement CreateContext(IHtmlDocument owner, string context) => context.Split(' ') switch
    {
        ["svg", string name] => owner.CreateElement(NamespaceUris.Svg, name),
        ["math", string name] => owner.CreateElement(NamespaceUris.MathMl, name),
        _ => owner.CreateElement(context),
    };
}
