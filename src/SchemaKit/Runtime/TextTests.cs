using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// Answers <c>:text("…")</c> and <c>:contains("…")</c>. A few elements are simply read; where what was read comes to
/// more than the page, all texts are read at once, so that it takes no longer for a text inside of many elements. For
/// generated code.
/// </summary>
/// <remarks>It is a mutable struct: keep it in a local, pass it by reference, and dispose it once.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct TextTests : IDisposable
{
    private readonly Node _scope;
    private TextIndex? _index;
    private long _left;

    /// <summary>Makes the tests for what is found from a scope.</summary>
    public TextTests(Node scope)
    {
        _scope = scope;
        _left = (2L * scope.Page.Source.Length) + scope.Page.NodeCount;
    }

    /// <summary>Whether the normalized text of an element is a given one.</summary>
    public bool Is(Node element, string text) =>
        IsWorthAnIndex(element) ? _index!.TextOf(element).SequenceEqual(text) : element.TextIs(text);

    /// <summary>Whether the normalized text of an element contains a given one.</summary>
    public bool Contains(Node element, string text) =>
        IsWorthAnIndex(element) ? _index!.Contains(element, text) : element.TextContains(text);

    /// <summary>Gives the buffers back.</summary>
    public readonly void Dispose() => _index?.Release();

    private bool IsWorthAnIndex(Node element)
    {
        if (_index is not null)
            return true;

        // What an element holds: as a rule the bytes from its start to its end, and all the nodes in between.
        NodeRows rows = new(element.Page);
        _left -= element.SourceRange.Length + rows.EndOf(element.Index) - element.Index;
        if (_left >= 0)
            return false;
        _index = new TextIndex(SelectorWalk.RootOf(_scope));
        return true;
    }
}
