using System.Buffers;
using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// What the passes of a selector program find out about a page's nodes, a bit each, in a pooled buffer. For generated
/// code.
/// </summary>
/// <remarks>It is a struct with a buffer: keep it in a local, and dispose it once.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NodeFacts : IDisposable
{
    private const int WordLength = 64;

    private readonly ulong[]? _words;
    private readonly int _wordsOfNode;

    /// <summary>Makes room.</summary>
    /// <param name="page">The page.</param>
    /// <param name="count">How many facts there may be of a node; 0 takes nothing.</param>
    public NodeFacts(Page page, int count)
    {
        if (count == 0)
            return;

        _wordsOfNode = (count + WordLength - 1) / WordLength;
        int length = checked(page.NodeCount * _wordsOfNode);
        _words = ArrayPool<ulong>.Shared.Rent(length);
        _words.AsSpan(0, length).Clear();
    }

    /// <summary>Notes that a fact is true of a node.</summary>
    public void Add(Node node, int fact) =>
        _words![(node.Index * _wordsOfNode) + (fact / WordLength)] |= 1UL << fact;

    /// <summary>Whether a fact is true of a node.</summary>
    public bool Has(Node node, int fact) =>
        (_words![(node.Index * _wordsOfNode) + (fact / WordLength)] & (1UL << fact)) != 0;

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_words is not null)
            ArrayPool<ulong>.Shared.Return(_words);
    }
}
