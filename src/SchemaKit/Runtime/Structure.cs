using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// The structural pseudo-classes that an element and the nodes beside it answer alone. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Structure
{
    /// <summary>Whether an element is a <c>:root</c>.</summary>
    public static bool IsRoot(Node element) => element.Parent.Kind == NodeKind.Document;

    /// <summary>
    /// Whether an element is the <c>:scope</c>. The document is no element that could match; as the DOM standard has
    /// it, its root stands for it.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="scope">Where the search began.</param>
    public static bool IsScope(Node element, Node scope) =>
        element == scope || (scope.Kind == NodeKind.Document && element.Parent == scope);

    /// <summary>Whether an element is <c>:empty</c>: it holds neither elements nor text, be it white space.</summary>
    public static bool IsEmpty(Node element)
    {
        foreach (Node child in element.Children)
        {
            if (child.Kind is NodeKind.Element or NodeKind.Text)
                return false;
        }

        return true;
    }
}
