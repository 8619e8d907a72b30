namespace SchemaKit.Schemas;

/// <summary>An article of the Sankei Shimbun.</summary>
[Schema("www.sankei.com", Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
public sealed partial record SankeiArticle : NewsArticle
{
    /// <inheritdoc/>
    /// <remarks>The keywords of the page are those of the site, the same on all pages; below the text are the article's own.</remarks>
    [Css(".article-footer-wrapper .section-list-item"), Split("・")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    /// <remarks>Only the state of the application tells it.</remarks>
    [ScriptJson("Fusion.globalContent", "content_restrictions.content_code"), Convert(nameof(ToPaywalled))]
    public override bool? IsPaywalled { get; init; }

    private static bool? ToPaywalled(string code) => code != "free";
}
