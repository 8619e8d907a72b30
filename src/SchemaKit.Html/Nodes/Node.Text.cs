namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The node's text.</summary>
    /// <param name="kind">What of the node is taken.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string GetText(TextKind kind = TextKind.Normalized) => throw new NotImplementedException();

    /// <summary>Whether the node's normalized text is a given one, as <c>:text("…")</c> asks.</summary>
    /// <param name="text">The text.</param>
    public bool TextIs(ReadOnlySpan<char> text) => throw new NotImplementedException();

    /// <summary>Whether the node's normalized text contains a given one, as <c>:contains("…")</c> asks.</summary>
    /// <param name="text">The text; an empty one is in every node.</param>
    public bool TextContains(ReadOnlySpan<char> text) => throw new NotImplementedException();
}
