using System.ComponentModel;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.StructuredData;

/// <summary>
/// All the JSON-LD of a page: its blocks, read once for all fields that take values of them. For generated code.
/// </summary>
/// <remarks>
/// https://www.w3.org/TR/json-ld11/, as far as pages use it: what stands in <c>@graph</c> stands beside the rest, an object of nothing
/// but an <c>@id</c> is the one that has more to say under the same, a value is what is in <c>@value</c>, and whether there is one or
/// an array of them makes no difference.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonLdGraph
{
    // Above this the list is not kept for the next page.
    private const int MaxKept = 1 << 16;

    private readonly JsonTable _table = new();
    private readonly List<(int FirstRow, Node Script)> _blocks = [];
    private readonly ScriptBytes _bytes = new();

    /// <summary>Reads the blocks of a page.</summary>
    /// <typeparam name="TRecorder">Who wants to know of blocks that are no JSON.</typeparam>
    /// <param name="scripts">The <c>script</c> elements that hold them.</param>
    /// <param name="recorder">Who wants to know.</param>
    internal void Read<TRecorder>(in NodeList scripts, ref TRecorder recorder) where TRecorder : struct, IRecorder
    {
        foreach (Node script in scripts)
        {
            int before = _table.Count;
            if (!TryAdd(script))
                recorder.Malformed(script);
            if (_table.Count > before)
                _blocks.Add((before, script));
        }
    }

    /// <summary>Forgets the page, and gives memory back.</summary>
    internal void Clear()
    {
        _table.Clear();
        _bytes.Trim();
        _blocks.Clear();
        _found.Clear();
        if (_found.Capacity > MaxKept)
            _found.Capacity = 0;
        _identified = null;
    }

    /// <summary>Adds a block.</summary>
    /// <returns>Whether it was JSON all through; an empty one is none, and no fault.</returns>
    private bool TryAdd(Node script)
    {
        ReadOnlyMemory<byte> json = _bytes.Read(script, out bool isOfPage);
        ReadOnlySpan<byte> text = json.Span.Trim(" \t\r\n"u8);
        return text.IsEmpty
            || _table.TryAdd(isOfPage ? json : _table.Keep(json.Span))
            || (_table.TryAddMended(text, out bool isWhole) && isWhole);
    }
}
