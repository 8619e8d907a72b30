using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the <c>time</c> elements of the article among those of a page, which may list other articles with theirs.</summary>
internal static class TimeFinder
{
    // The bound keeps a list of thousands of articles from being looked through for each.
    private const int MaxTimes = 256;

    /// <summary>
    /// Adds the time of publication: one that is marked as such, else the first one behind the heading, else the first one.
    /// </summary>
    public static void AddPublished(TextFacts facts)
    {
        Node chosen = default;
        int bestRank = 0;
        int heading = facts.Elements.Headings.Count > 0 ? facts.Elements.Headings[0].Index : 0;
        int count = Math.Min(facts.Elements.Times.Count, MaxTimes);
        for (int i = 0; i < count; i++)
        {
            Node time = facts.Elements.Times[i];
            if (!CanRead(time) || IsModified(time))
                continue;

            int rank = IsPublished(time) ? 3 : time.Index > heading ? 2 : 1;
            if (rank <= bestRank)
                continue;
            (chosen, bestRank) = (time, rank);
        }

        Add(facts, chosen);
    }

    /// <summary>Adds the time of the last change: one that is marked as such.</summary>
    public static void AddModified(TextFacts facts)
    {
        int count = Math.Min(facts.Elements.Times.Count, MaxTimes);
        for (int i = 0; i < count; i++)
        {
            Node time = facts.Elements.Times[i];
            if (!IsModified(time) || !CanRead(time))
                continue;
            Add(facts, time);
            return;
        }
    }

    private static void Add(TextFacts facts, Node time)
    {
        if (time.Exists && TryReadText(time, out string? text))
            facts.Found.Add(time, ArticleSources.Markup, text);
    }

    private static bool CanRead(Node time) => TryReadText(time, out string? text) && DateWord.ExactnessOf(text) > 0;

    private static bool TryReadText(Node time, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? text) =>
        ValueReader.TryReadAttribute(time, "datetime"u8, out text)
        || (!time.HasAttribute("datetime"u8) && ValueReader.TryReadText(time, TextKind.Normalized, out text));

    private static bool IsPublished(Node time) =>
        time.HasAttribute("pubdate"u8) || HasWord(time, "publi"u8) || HasWord(time, "entry-date"u8) || HasWord(time, "posted"u8);

    private static bool IsModified(Node time) =>
        (HasWord(time, "modified"u8) || HasWord(time, "updated"u8)) && !HasWord(time, "publi"u8);

    /// <summary>Whether the class, the property or the test id of the time says a word, or that of the element around it alone.</summary>
    private static bool HasWord(Node time, ReadOnlySpan<byte> word) =>
        SaysWord(time, word) || (time.ParentElement is { Exists: true } parent && SaysWord(parent, word));

    private static bool SaysWord(Node element, ReadOnlySpan<byte> word) =>
        element.AttributeMatches("class"u8, AttributeMatch.Substring, word, ignoreCase: true)
        || element.AttributeMatches("itemprop"u8, AttributeMatch.Substring, word, ignoreCase: true)
        || element.AttributeMatches("data-testid"u8, AttributeMatch.Substring, word, ignoreCase: true);
}
