namespace SchemaKit.Html;

/// <summary>One of the places of the source that a text node came from, where there are several.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind its last one.</param>
/// <param name="IsRaw">Whether character references are no such thing in it.</param>
/// <param name="IsLast">Whether the text node ends with it; else the segment behind this one goes on.</param>
internal readonly record struct TextSegment(int Start, int End, bool IsRaw, bool IsLast);
