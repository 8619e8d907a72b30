namespace SchemaKit.StructuredData;

/// <summary>The types of schema.org that paths name for all that are kinds of them.</summary>
internal static class ThingTypes
{
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Article"] =
        [
            "AdvertiserContentArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "BlogPosting",
            "DiscussionForumPosting", "LiveBlogPosting", "MedicalScholarlyArticle", "NewsArticle", "OpinionNewsArticle", "Report",
            "ReportageNewsArticle", "ReviewNewsArticle", "SatiricalArticle", "ScholarlyArticle", "SocialMediaPosting", "TechArticle",
        ],
        ["NewsArticle"] =
        [
            "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle",
            "ReviewNewsArticle",
        ],
        ["Organization"] =
        [
            "Airline", "CollegeOrUniversity", "Corporation", "EducationalOrganization", "GovernmentOrganization", "LocalBusiness",
            "MedicalOrganization", "MusicGroup", "NewsMediaOrganization", "NGO", "OnlineBusiness", "PerformingGroup", "SportsOrganization",
            "SportsTeam",
        ],
        ["WebPage"] =
        [
            "AboutPage", "CheckoutPage", "CollectionPage", "ContactPage", "FAQPage", "ItemPage", "MedicalWebPage", "ProfilePage", "QAPage",
            "RealEstateListing", "SearchResultsPage",
        ],
        ["MediaObject"] = ["AudioObject", "ImageObject", "VideoObject"],
    };

    /// <summary>A type and the kinds of it, in UTF-8.</summary>
    /// <param name="type">The type, without a prefix.</param>
    public static byte[][] KindsOf(string type)
    {
        string[] kinds = Kinds.GetValueOrDefault(type, []);
        return [System.Text.Encoding.UTF8.GetBytes(type), .. kinds.Select(System.Text.Encoding.UTF8.GetBytes)];
    }

    /// <summary>A type or name without what says whose it is: <c>Article</c> of <c>http://schema.org/Article</c> and <c>schema:Article</c>.</summary>
    public static ReadOnlySpan<byte> WithoutPrefix(ReadOnlySpan<byte> name) => name[(name.LastIndexOfAny("/#:"u8) + 1)..];
}
