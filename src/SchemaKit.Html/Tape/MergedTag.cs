namespace SchemaKit.Html;

/// <summary>
/// A start tag whose attributes went to an element that was there already: what a second <c>html</c> or <c>body</c>
/// tag does. An attribute that the element has had before stays as it was.
/// </summary>
/// <param name="Row">The element's row.</param>
/// <param name="Start">The start tag's first byte.</param>
internal readonly record struct MergedTag(int Row, int Start);
