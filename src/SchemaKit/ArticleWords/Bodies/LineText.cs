namespace SchemaKit.ArticleWords;

/// <summary>Tells what lines are by their text.</summary>
internal static class LineText
{
    // What may stand behind the end of a sentence.
    private const string Closing = "\"'”’»›)]}」』）】〉》“‘ ";

    private const string Ends = ".!?…:;。！？؟۔।॥︒．";

    /// <summary>Whether a text ends as sentences do.</summary>
    public static bool IsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(Closing);
        return text.Length > 0 && Ends.Contains(text[^1]);
    }
}
