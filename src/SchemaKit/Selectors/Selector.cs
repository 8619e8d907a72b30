using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;
using SchemaKit.Selectors;

namespace SchemaKit;

/// <summary>
/// A selector list, compiled to be used on any number of pages and by several threads at once: the selectors of
/// <see cref="CssAttribute"/>, for who does not know them before the program runs.
/// </summary>
/// <remarks>
/// The grammar is that of Selectors Level 4, as far as a page's markup alone decides what matches, with
/// <c>:text("…")</c> and <c>:contains("…")</c>, and <c>:has</c> may stand inside of <c>:has</c>. Finding takes time
/// that grows linearly with the page, for every selector.
/// </remarks>
public sealed class Selector
{
    private readonly SelectorInterpreter _interpreter;
    private readonly string _text;

    private Selector(string text, SelectorList list)
    {
        _text = text;
        _interpreter = new SelectorInterpreter(list);
    }

    /// <summary>Parses and compiles a selector list.</summary>
    /// <param name="text">The list: <c>h1, li &gt; a</c>.</param>
    /// <exception cref="SelectorSyntaxException">The text is no selector list.</exception>
    public static Selector Parse(string text) => TryParse(text, out Selector? selector, out SelectorFault? fault)
        ? selector
        : throw new SelectorSyntaxException(fault);

    /// <summary>Parses and compiles a selector list, if the text is one.</summary>
    /// <param name="text">The list: <c>h1, li &gt; a</c>.</param>
    /// <param name="selector">The selector, or <see langword="null"/>.</param>
    /// <param name="fault">The first thing that is wrong with it, or <see langword="null"/>.</param>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out Selector? selector, [NotNullWhen(false)] out SelectorFault? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        SelectorParseResult result = SelectorParser.Parse(text);
        if (result.Selector is { } list)
        {
            (selector, fault) = (new Selector(text, list), null);
            return true;
        }

        SelectorError error = result.Errors[0];
        (selector, fault) = (null, new SelectorFault(error.Message, error.Start, error.Length));
        return false;
    }

    /// <summary>Finds the elements inside of a node that match, in document order.</summary>
    /// <remarks>
    /// As <c>querySelectorAll</c> of the DOM standard does it: elements outside of the node count when the left part of
    /// a selector is matched, and <c>:scope</c> is the node itself, or the root where it is the document.
    /// </remarks>
    /// <param name="scope">The node to look inside of.</param>
    public IReadOnlyList<Node> Select(Node scope) => scope.Exists ? _interpreter.Select(scope) : [];

    /// <summary>The selector as it was written.</summary>
    public override string ToString() => _text;
}
