using SchemaKit.Html;

namespace SchemaKit;

/// <summary>Where a value came from.</summary>
/// <param name="Field">The path of the field: <c>Headline</c>, <c>Related[2].Url</c>. A list has an origin for each entry, in their order.</param>
/// <param name="Source">The source that answered, as written in the schema: <c>Css("h1")</c>.</param>
/// <param name="SourceIndex">Its place in the fallback chain: 0 for the first choice.</param>
/// <param name="Node">The node that the value was read from; good as long as the page is not disposed.</param>
/// <param name="Range">The bytes of the page that the node was made of.</param>
public sealed record Origin(string Field, string Source, int SourceIndex, Node Node, SourceRange Range);
