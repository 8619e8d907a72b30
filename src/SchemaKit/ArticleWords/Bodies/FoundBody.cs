using System.ComponentModel;
using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>The text of an article that an article word found. For generated code.</summary>
/// <param name="Node">The element that it stands in, or the script that holds it.</param>
/// <param name="Source">Which of the word's sources gave it: one member of <see cref="ArticleSources"/>.</param>
/// <param name="Body">The text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct FoundBody(Node Node, ArticleSources Source, ArticleBody Body);
