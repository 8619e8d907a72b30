using System.ComponentModel;

namespace SchemaKit.Readers;

/// <summary>The parts of a text between separators: trimmed, without empty ones, made one by one. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct TextParts
{
    private readonly string _text;
    private readonly TextSeparators _separators;
    private ReadOnlySpan<char> _rest;

    internal TextParts(string text, TextSeparators separators)
    {
        _text = text;
        _separators = separators;
        _rest = text;
    }

    /// <summary>The part that the walk is at.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Walks the parts.</summary>
    public readonly TextParts GetEnumerator() => this;

    /// <summary>Goes on to the next part.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            int end = _separators.Find(_rest, out int length);
            ReadOnlySpan<char> part = (end < 0 ? _rest : _rest[..end]).Trim();
            _rest = end < 0 ? default : _rest[(end + length)..];
            if (part.IsEmpty)
                continue;

            Current = part.Length == _text.Length ? _text : part.ToString();
            return true;
        }

        return false;
    }
}
