namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>
    /// Whether names are as they stand in the source, instead of in the case that a parser would give them: so in a
    /// page that a <see cref="PageWriter"/> has written.
    /// </summary>
    internal bool HasVerbatimNames { get; private init; }

    /// <summary>The page of a writer's tape over a writer's source, which it owns from here on.</summary>
    internal static Page FromWritten(PooledBuffer source, Tape tape, PageOptions options) =>
        new(tape, PageSource.OfWritten(source), PageKind.Html, options) { HasVerbatimNames = true };
}
