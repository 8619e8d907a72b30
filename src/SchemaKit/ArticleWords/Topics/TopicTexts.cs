using System.ComponentModel;
using SchemaKit.Readers;

namespace SchemaKit.ArticleWords;

/// <summary>Takes lists of topics apart: <c>ferries, north coast; weather</c>. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TopicTexts
{
    private static readonly TextSeparators Separators = new(",", ";", "|", "，", "、", "；", "،", "\n");

    /// <summary>The topics of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The topics, trimmed, without empty ones, made one by one.</returns>
    public static TextParts Split(string text) => TextSteps.Split(text, Separators);
}
