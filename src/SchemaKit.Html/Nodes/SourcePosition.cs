namespace SchemaKit.Html;

/// <summary>
/// A place in a page's source as editors and compilers name it: what <see cref="Page.GetPosition"/> gives.
/// </summary>
/// <remarks>
/// The column is counted in UTF-16 code units, as Roslyn's <c>LinePosition</c> and the Language Server Protocol count
/// it (they begin at 0). So it is the same as in an editor that shows the page's file, whatever encoding that is in.
/// </remarks>
/// <param name="Line">The line, from 1. Lines end in LF, CR LF or CR.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>The line and the column with a comma between them, as compilers write it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");
}
