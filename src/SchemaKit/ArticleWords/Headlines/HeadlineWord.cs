using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>
/// Finds the headline. Nearly every page says it four times and more, each time with something else added or left out: so what it says is
/// compared, and the heading that is shown counts for the most.
/// </summary>
internal static class HeadlineWord
{
    private static readonly ThingPath MicrodataHeadline = new("**.Article.headline");

    /// <summary>Adds the headline to what was found.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        Candidate data = sources.HasFlag(ArticleSources.JsonLd) ? OfJsonLd(facts) : default;
        Candidate shared = default;
        Candidate title = default;
        if (sources.HasFlag(ArticleSources.Meta))
        {
            shared = OfMeta(facts, "og:title"u8);
            if (shared.Text is null)
                shared = OfMeta(facts, "twitter:title"u8);
            title = OfTitle(facts.Elements.Title);
        }

        Candidate item = default;
        if (sources.HasFlag(ArticleSources.Microdata) && data.Text is null && shared.Text is null
            && facts.Properties.TryRead(MicrodataHeadline, out Node property, out string? headline))
        {
            item = new Candidate(property, ArticleSources.Microdata, headline);
        }

        ReadOnlySpan<string?> written = [data.Text, shared.Text, item.Text, title.Text];
        Candidate shown = sources.HasFlag(ArticleSources.Markup) ? HeadingFinder.Find(facts, written) : default;

        ReadOnlySpan<string?> headlines = [shown.Text, data.Text, shared.Text, item.Text];
        data = data.WithoutAffixes(headlines, facts.SiteNames);
        shared = shared.WithoutAffixes(headlines, facts.SiteNames);
        item = item.WithoutAffixes(headlines, facts.SiteNames);
        title = title.WithoutAffixes(headlines, facts.SiteNames);
        if (data.Text is null)
            data = item;

        Candidate chosen = Choose(shown, data, shared, title);
        facts.Found.Add(chosen.Node, chosen.Source, chosen.Text);
    }

    /// <summary>
    /// Chooses the heading that is shown, unless two of the others agree on a text that it has more than, or less: then it has a topic in
    /// front of it, or lacks one.
    /// </summary>
    private static Candidate Choose(Candidate shown, Candidate data, Candidate shared, Candidate title)
    {
        if (shown.Text is null)
            return shared.Text is not null && !IsLonger(data, shared) ? shared : data.Text is not null ? data : title.WithoutLastPart();
        if (shared.Text is null || TextKey.AreSame(shown.Text, shared.Text))
            return shown;

        bool isAgreed = data.Text is null ? Agree(shared, title) : Agree(shared, data);
        bool isPart = data.Text is null ? TextKey.EndsWith(shown.Text, shared.Text) : TextKey.AreRelated(shown.Text, shared.Text);
        return isAgreed && isPart ? shared : shown;
    }

    /// <summary>Whether a text says what the other one says, and goes on: that one was cut.</summary>
    private static bool IsLonger(Candidate left, Candidate right) =>
        left.Text is not null && right.Text is not null && TextKey.StartsWith(left.Text, right.Text);

    private static bool Agree(Candidate left, Candidate right) =>
        left.Text is not null && right.Text is not null && TextKey.AreSame(left.Text, right.Text);

    private static Candidate OfJsonLd(TextFacts facts)
    {
        JsonLdGraph graph = facts.JsonLd;
        foreach (int article in facts.Things.Articles)
        {
            int value = ArticleThings.HeadlineOf(graph, article);
            if (value >= 0 && CleanText.Of(graph.TextOf(value)) is { Length: > 0 } text)
                return new Candidate(graph.ScriptOf(value), ArticleSources.JsonLd, text);
        }

        return default;
    }

    private static Candidate OfMeta(TextFacts facts, ReadOnlySpan<byte> name) =>
        facts.Metas.TryRead(name, out Node meta, out string text) ? new Candidate(meta, ArticleSources.Meta, text) : default;

    private static Candidate OfTitle(Node title) =>
        title.Exists && CleanText.Of(title.GetText()) is { Length: > 0 } text ? new Candidate(title, ArticleSources.Meta, text) : default;

    /// <summary>A text that may be the headline; <see langword="null"/> where the page does not say it there.</summary>
    internal readonly record struct Candidate(Node Node, ArticleSources Source, string? Text)
    {
        /// <summary>The text without what is no part of the headline.</summary>
        public Candidate WithoutAffixes(ReadOnlySpan<string?> headlines, SiteNames site) =>
            Text is null ? this : this with { Text = TitleAffixes.TakeOff(Text, headlines, site) };

        /// <summary>The text without what stands behind its last bar.</summary>
        public Candidate WithoutLastPart() => Text is null ? this : this with { Text = TitleAffixes.WithoutLastPart(Text) };
    }
}
