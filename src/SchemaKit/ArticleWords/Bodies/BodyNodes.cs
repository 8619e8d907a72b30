using System.ComponentModel;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>What fields that derive from the text of an article need of it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyNodes
{
    /// <summary>The first paragraphs, those of the summary not among them.</summary>
    /// <param name="body">The text, if there is one.</param>
    /// <param name="count">How many there are at most.</param>
    public static IEnumerable<string> FirstParagraphs(ArticleBody? body, int count) => body?.GetParagraphs().Take(count) ?? [];

    /// <summary>Adds a node for each paragraph of a text that comes from one node.</summary>
    /// <param name="body">The text.</param>
    /// <param name="node">The node.</param>
    /// <param name="nodes">The nodes of the paragraphs.</param>
    public static void Add(ArticleBody body, Node node, ref NodeList nodes)
    {
        ArgumentNullException.ThrowIfNull(body);
        foreach (ArticleSection section in body.Sections)
        {
            for (int i = 0; i < section.Paragraphs.Count; i++)
                nodes.Add(node);
        }
    }
}
