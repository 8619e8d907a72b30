using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;

namespace SchemaKit.StructuredData;

/// <summary>The values that a path led to. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonLdValues
{
    private readonly JsonLdGraph _graph;
    private readonly int _first;

    internal JsonLdValues(JsonLdGraph graph, int first, int count)
    {
        _graph = graph;
        _first = first;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Walks the values.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The walk over values.</summary>
    public struct Enumerator
    {
        private readonly JsonLdValues _values;
        private int _next;

        internal Enumerator(JsonLdValues values) => _values = values;

        /// <summary>The value that the walk is at.</summary>
        public readonly JsonLdValue Current => new(_values._graph, _values._graph.RowOf(_values._first + _next - 1));

        /// <summary>Goes on to the next value.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_next <= _values.Count;
    }
}

/// <summary>A value in the JSON-LD of a page. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonLdValue
{
    private readonly JsonLdGraph _graph;
    private readonly int _row;

    internal JsonLdValue(JsonLdGraph graph, int row)
    {
        _graph = graph;
        _row = row;
    }

    /// <summary>The row of the value.</summary>
    internal int Row => _row;

    /// <summary>The element that the value's block is in.</summary>
    public Node Script => _graph.ScriptOf(_row);

    /// <summary>How many bytes the value takes in its block, which is no less than it has characters.</summary>
    internal int Size => _graph.SizeOf(_row);

    /// <summary>The value as a text.</summary>
    /// <param name="text">The text; of a thing, its value, name, address or id, whichever it has first.</param>
    /// <returns>Whether there is one: an empty text is none.</returns>
    public bool TryReadText([NotNullWhen(true)] out string? text)
    {
        text = _graph.TextOf(_row);
        return text.Length > 0;
    }
}
