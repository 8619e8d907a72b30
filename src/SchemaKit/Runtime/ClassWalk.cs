using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>A walk over the words of an element's <c>class</c>. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ClassWalk : IDisposable
{
    private readonly bool _ignoreCase;
    private readonly ReadOnlySpan<byte> _classes;
    private ByteBuffer _cooked;

    // Numbers, not slices: a slice that was just stored in parts makes a processor wait when it is loaded as a whole.
    private int _start;
    private int _end;

    /// <summary>Begins before the first word.</summary>
    public ClassWalk(Node element)
    {
        _ignoreCase = element.Page.Tape.IsQuirks;
        _classes = element.ClassSlice(out bool reads);
        if (reads)
            return;

        _cooked = new ByteBuffer([]);
        Cooker.Append(_classes, Cooking.AttributeValue, ref _cooked);
        _classes = _cooked.Written;
    }

    /// <summary>How many bytes the word has.</summary>
    public readonly int Length => _end - _start;

    /// <summary>Goes on to the next word.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        int start = _end;
        while (start < _classes.Length && Ascii.IsWhiteSpace(_classes[start]))
            start++;
        _start = start;
        _end = start + Ascii.LengthOfWord(_classes[start..]);
        return _end > start;
    }

    /// <summary>Whether the word is a given one. In quirks mode ASCII case does not matter.</summary>
    /// <param name="name">A word in UTF-8.</param>
    public readonly bool Is(ReadOnlySpan<byte> name) => AttributeValue.AreEqual(_classes[_start.._end], name, _ignoreCase);

    /// <summary>Gives the buffer back, if there is one.</summary>
    public void Dispose() => _cooked.Dispose();
}
