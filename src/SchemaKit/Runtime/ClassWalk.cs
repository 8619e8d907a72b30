using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>A walk over the words of an element's <c>class</c>. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ClassWalk : IDisposable
{
    private readonly bool _ignoreCase;
    private ByteBuffer _cooked;
    private ReadOnlySpan<byte> _left;
    private ReadOnlySpan<byte> _word;

    /// <summary>Begins before the first word.</summary>
    public ClassWalk(Node element)
    {
        _ignoreCase = element.Page.Tape.IsQuirks;
        _left = element.ClassSlice(out bool reads);
        if (reads)
            return;

        _cooked = new ByteBuffer([]);
        Cooker.Append(_left, Cooking.AttributeValue, ref _cooked);
        _left = _cooked.Written;
    }

    /// <summary>How many bytes the word has.</summary>
    public readonly int Length => _word.Length;

    /// <summary>Goes on to the next word.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        _left = Ascii.TrimStart(_left);
        int length = 0;
        while (length < _left.Length && !Ascii.IsWhiteSpace(_left[length]))
            length++;
        _word = _left[..length];
        _left = _left[length..];
        return length > 0;
    }

    /// <summary>Whether the word is a given one. In quirks mode ASCII case does not matter.</summary>
    /// <param name="name">A word in UTF-8.</param>
    public readonly bool Is(ReadOnlySpan<byte> name) => AttributeValue.AreEqual(_word, name, _ignoreCase);

    /// <summary>Gives the buffer back, if there is one.</summary>
    public void Dispose() => _cooked.Dispose();
}
