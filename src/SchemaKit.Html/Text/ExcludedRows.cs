namespace SchemaKit.Html;

/// <summary>Rows that a walk over a node leaves out with all that is inside of them.</summary>
internal static class ExcludedRows
{
    /// <summary>Whether a row is the next one that is left out.</summary>
    /// <param name="excluded">The rows, ascending; those that the walk has passed are taken off.</param>
    /// <param name="row">The row that the walk is at.</param>
    public static bool StandsFirst(ref ReadOnlySpan<int> excluded, int row)
    {
        // Those that stood inside of one that was left out.
        while (!excluded.IsEmpty && excluded[0] < row)
            excluded = excluded[1..];
        return !excluded.IsEmpty && excluded[0] == row;
    }
}
