using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Selectors;

/// <summary>A condition, ready to be tested.</summary>
internal delegate bool ElementTest(in Candidate candidate);

/// <summary>An element that a pass is at, and what is known of it.</summary>
internal readonly ref struct Candidate
{
    private readonly ref SelectorWalk _walk;
    private readonly ref TextTests _texts;

    public Candidate(
        ref SelectorWalk walk, ref TextTests texts, Node scope, ReadOnlySpan<ulong> matched, NodeFacts facts)
    {
        _walk = ref walk;
        _texts = ref texts;
        Element = walk.Element;
        Scope = scope;
        Matched = matched;
        Facts = facts;
    }

    /// <summary>The element.</summary>
    public Node Element { get; }

    /// <summary>Where the search began.</summary>
    public Node Scope { get; }

    /// <summary>The bits that it matched, among those that were tested.</summary>
    public ReadOnlySpan<ulong> Matched { get; }

    /// <summary>What earlier passes found out.</summary>
    public NodeFacts Facts { get; }

    /// <summary>Where it stands.</summary>
    public ref SelectorWalk Walk => ref _walk;

    /// <summary>Tests its text.</summary>
    public ref TextTests Texts => ref _texts;
}
