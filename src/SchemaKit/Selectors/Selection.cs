using SchemaKit.Html;

namespace SchemaKit;

/// <summary>Finds elements by selectors that are known only when the program runs.</summary>
public static class Selection
{
    /// <summary>Finds the elements of a page that match, in document order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="selector">
    /// The selector. One that is used more than once is better made by <see cref="Selector.Parse"/>.
    /// </param>
    /// <exception cref="SelectorSyntaxException">The text is no selector.</exception>
    public static IReadOnlyList<Node> Select(this Page page, string selector) => page.Select(Selector.Parse(selector));

    /// <summary>Finds the elements of a page that match, in document order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="selector">The selector.</param>
    public static IReadOnlyList<Node> Select(this Page page, Selector selector)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(selector);
        return selector.Select(page.Document);
    }

    /// <summary>Finds the elements inside of a node that match, in document order.</summary>
    /// <param name="scope">The node to look inside of; <c>:scope</c> is the node itself.</param>
    /// <param name="selector">
    /// The selector. One that is used more than once is better made by <see cref="Selector.Parse"/>.
    /// </param>
    /// <exception cref="SelectorSyntaxException">The text is no selector.</exception>
    public static IReadOnlyList<Node> Select(this Node scope, string selector) => scope.Select(Selector.Parse(selector));

    /// <summary>Finds the elements inside of a node that match, in document order.</summary>
    /// <param name="scope">The node to look inside of; <c>:scope</c> is the node itself.</param>
    /// <param name="selector">The selector.</param>
    public static IReadOnlyList<Node> Select(this Node scope, Selector selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return selector.Select(scope);
    }
}
