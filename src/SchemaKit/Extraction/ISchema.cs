using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit;

/// <summary>A schema: what the generator makes of a type with a <see cref="SchemaAttribute"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ISchema<TSelf> where TSelf : ISchema<TSelf>
{
    /// <summary>What the schema is called, which pages it reads and what its fields are.</summary>
    static abstract SchemaInfo Schema { get; }

    /// <summary>
    /// Whether a page looks like one that the schema reads: whether the selector of <see cref="SchemaInfo.When"/> matches
    /// anything. For generated code; use <see cref="SchemaEntry.Fits"/>.
    /// </summary>
    /// <param name="page">The page.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual bool Fits(Page page) => true;

    /// <summary>
    /// Reads a value from a part of a page. For generated code; use <c>Parse</c>, <c>TryParse</c> or <c>Extract</c>.
    /// </summary>
    /// <typeparam name="TRecorder">
    /// Who wants to know of what was found; a struct, so that nobody costs nothing.
    /// </typeparam>
    /// <param name="scope">
    /// The node to look inside of: the document, or the element that a nested schema stands in.
    /// </param>
    /// <param name="store">What selectors match on the page as a whole, for all that is read from it.</param>
    /// <param name="recorder">Who wants to know.</param>
    /// <param name="value">The value, or the default where a required field is missing.</param>
    /// <returns>Whether all required fields were there.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool TryRead<TRecorder>(
        Node scope,
        Runtime.MatchStore store,
        ref TRecorder recorder,
        [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TSelf value)
        where TRecorder : struct, Runtime.IRecorder;
}
