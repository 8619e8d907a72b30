namespace SchemaKit.Html;

/// <summary>
/// Where the lines of a source begin, and how many UTF-16 code units there are up to places a kilobyte apart: what a
/// position is looked up in, however long its line is.
/// </summary>
internal sealed class SourceLines
{
    private const int BlockLength = 1024;

    private readonly int[] _starts;
    private readonly int[] _unitsBeforeBlocks;

    /// <summary>Reads a source in UTF-8 once.</summary>
    public SourceLines(ReadOnlySpan<byte> source)
    {
        _starts = FindStarts(source);
        _unitsBeforeBlocks = new int[source.Length / BlockLength + 1];
        for (int block = 1; block < _unitsBeforeBlocks.Length; block++)
        {
            ReadOnlySpan<byte> before = source[StartOfBlock(source, block - 1)..StartOfBlock(source, block)];
            _unitsBeforeBlocks[block] = _unitsBeforeBlocks[block - 1] + Utf8.GetCharCount(before);
        }
    }

    /// <summary>Finds the position of a place.</summary>
    /// <param name="source">The source that was read.</param>
    /// <param name="offset">The place: 0 to the source's length.</param>
    public SourcePosition Find(ReadOnlySpan<byte> source, int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        int column = CountUnits(source, StartOfCharacter(source, offset)) - CountUnits(source, _starts[line]);
        return new SourcePosition(line + 1, column + 1);
    }

    private static int[] FindStarts(ReadOnlySpan<byte> source)
    {
        List<int> starts = [0];
        for (int position = 0; ; )
        {
            int hop = source[position..].IndexOfAny((byte)'\r', (byte)'\n');
            if (hop < 0)
                return [.. starts];
            position += hop;
            bool isPair = source[position] == '\r' && position + 1 < source.Length && source[position + 1] == '\n';
            position += isPair ? 2 : 1;
            starts.Add(position);
        }
    }

    /// <summary>The code units before a place that no character reaches over.</summary>
    private int CountUnits(ReadOnlySpan<byte> source, int offset)
    {
        int block = offset / BlockLength;
        int start = StartOfBlock(source, block);
        if (start > offset)
            start = StartOfBlock(source, --block);
        return _unitsBeforeBlocks[block] + Utf8.GetCharCount(source[start..offset]);
    }

    /// <summary>
    /// A block begins where a character does. Behind three bytes that continue one there is none that reaches further,
    /// whatever they are.
    /// </summary>
    private static int StartOfBlock(ReadOnlySpan<byte> source, int block)
    {
        int start = block * BlockLength;
        int last = block == 0 ? 0 : Math.Min(start + 3, source.Length);
        while (start < last && Utf8.IsContinuation(source[start]))
            start++;
        return start;
    }

    /// <summary>The place, or the start of the character that it is inside of.</summary>
    private static int StartOfCharacter(ReadOnlySpan<byte> source, int offset)
    {
        int start = offset;
        while (start > 0 && start > offset - 3 && start < source.Length && Utf8.IsContinuation(source[start]))
            start--;
        int length = start == source.Length ? 0 : Utf8.LengthOfSequence(source[start]);
        bool isInside = start + length > offset && start + length <= source.Length;
        return isInside && Utf8.IsValid(source.Slice(start, length)) ? start : offset;
    }
}
