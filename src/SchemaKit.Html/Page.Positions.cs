namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>Made when it is first asked for; two threads that make it at once do no harm.</summary>
    private SourceLines? _lines;

    /// <summary>The line and column of a place in <see cref="Source"/>.</summary>
    /// <remarks>
    /// The first call reads the source once; after that the time depends neither on the length of the page nor on that
    /// of the line. A place inside a character is that character's; a place inside a CR LF is still on the line that it
    /// ends. What is no UTF-8 counts as it reads: as U+FFFD.
    /// </remarks>
    /// <param name="offset">A place, from 0 to the source's length, which is behind its last byte.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public SourcePosition GetPosition(int offset)
    {
        ReadOnlySpan<byte> source = Source;
        if ((uint)offset > (uint)source.Length)
            throw new ArgumentOutOfRangeException(nameof(offset));
        return (_lines ??= new SourceLines(source)).Find(source, offset);
    }
}
