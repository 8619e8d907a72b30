namespace SchemaKit.Html;

/// <summary>A run of bytes of <see cref="Page.Source"/>.</summary>
/// <param name="Start">The first byte, from 0.</param>
/// <param name="End">The byte behind the last one.</param>
public readonly record struct SourceRange(int Start, int End)
{
    /// <summary>How many bytes it holds.</summary>
    public int Length => End - Start;
}
