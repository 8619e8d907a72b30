using System.Runtime.InteropServices;

namespace SchemaKit.Html;

/// <summary>
/// One node on the tape. Rows stand in document order (pre-order), so the first child of a node that has any is the row
/// behind it, and its next sibling is the row at its <see cref="SubtreeEnd"/>.
/// </summary>
/// <remarks>
/// A row holds numbers, never objects. What they mean depends on <see cref="Kind"/>:
/// <code>
/// kind                   Start, End: a slice of the source               Extra
/// ---------------------  ----------------------------------------------  -------------------------------------------
/// Document               the whole source                                -
/// DocumentType           from &lt; to behind &gt;                                -
/// Element                its start tag, from &lt; to behind &gt;;              behind its end tag, or where it was
/// closed                        empty, where it was implied, if it was Text                   its characters, not
/// decoded; if Spilled, from   its first segment, if Spilled                        its first one to its last one
/// Comment,               from &lt; to behind &gt;                                - ProcessingInstruction
/// TemplateContents       behind the start tag of its template, empty     -
/// </code>
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct TapeRow
{
    public int Start;
    public int End;
    public int Extra;

    /// <summary>The row behind the last descendant; for a node without any, the row behind it.</summary>
    public int SubtreeEnd;

    /// <summary>The row of the parent; -1 for the document.</summary>
    public int Parent;

    /// <summary>
    /// Element: where the value of the start tag's <c>class</c> begins, behind its quote if it has one; 0 where there
    /// is no value. Noted because classes are asked for more than all other attributes together.
    /// </summary>
    public int Class;

    public TagId Tag;
    public NodeKind Kind;
    public RowFlags Flags;

    public readonly ElementNamespace Namespace => (ElementNamespace)(Flags & RowFlags.NamespaceMask);
}
