using System.ComponentModel;
using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>A picture that an article word found. For generated code.</summary>
/// <param name="Node">The node that it stands in.</param>
/// <param name="Source">Which of the word's sources gave it: one member of <see cref="ArticleSources"/>.</param>
/// <param name="Image">The picture.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct FoundImage(Node Node, ArticleSources Source, ArticleImage Image);
