using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>A text that an article word found. For generated code.</summary>
/// <param name="Node">The node that it stands in.</param>
/// <param name="Source">Which of the word's sources gave it: one member of <see cref="ArticleSources"/>.</param>
/// <param name="Text">The text; not empty.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct FoundText(Node Node, ArticleSources Source, string Text);
