using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// Who wants to know what generated code finds on a page. It is a struct type parameter of the generated code, so that the
/// calls of one who does nothing vanish in the compiled code.
/// </summary>
/// <remarks>Fields and sources are called by their places in <see cref="SchemaInfo.Fields"/> and <see cref="FieldInfo.Sources"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecorder
{
    /// <summary>A value, or an entry of a list, was read.</summary>
    void Found(int field, int source, Node node);

    /// <summary>A source matched and its text could not be read.</summary>
    void Unreadable(int field, int source, Node node, string text);

    /// <summary>The same, where there may be more to say of why.</summary>
    void Unreadable(int field, int source, Node node, string text, string? reason);

    /// <summary>A required field has no value.</summary>
    void Missing(int field);

    /// <summary>A block of structured data is not well-formed, and not all of it could be read.</summary>
    void Malformed(Node script);

    /// <summary>Reading goes into a nested schema; all that is told until <see cref="Leave"/> is about its fields.</summary>
    /// <param name="field">The field that holds it.</param>
    /// <param name="index">Its place in that field's list, from 0; -1 where it is no list.</param>
    /// <param name="schema">The nested schema.</param>
    void Enter(int field, int index, SchemaInfo schema);

    /// <summary>Reading comes back out of the nested schema.</summary>
    /// <param name="isKept">
    /// Whether its value is taken. What was found for one that is dropped came from nowhere; what went wrong with it stays.
    /// </param>
    void Leave(bool isKept);
}
