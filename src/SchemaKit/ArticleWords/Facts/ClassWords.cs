using System.Collections.Frozen;

namespace SchemaKit.ArticleWords;

/// <summary>The words of classes by which an element is known to hold something.</summary>
internal static class ClassWords
{
    private const int KeyLength = 8;

    private static readonly FrozenDictionary<ulong, ElementMarks> Words = Build(
        ("byline", ElementMarks.Byline),
        ("bylines", ElementMarks.Byline),
        ("author", ElementMarks.Byline),
        ("authors", ElementMarks.Byline),
        ("authorname", ElementMarks.Byline),
        ("authorline", ElementMarks.Byline),
        ("autor", ElementMarks.Byline),
        ("autoren", ElementMarks.Byline),
        ("auteur", ElementMarks.Byline),
        ("autore", ElementMarks.Byline),
        ("bio", ElementMarks.BesideByline),
        ("box", ElementMarks.BesideByline),
        ("image", ElementMarks.BesideByline),
        ("img", ElementMarks.BesideByline),
        ("avatar", ElementMarks.BesideByline),
        ("photo", ElementMarks.BesideByline),
        ("picture", ElementMarks.BesideByline),
        ("comment", ElementMarks.BesideByline),
        ("comments", ElementMarks.BesideByline),
        ("related", ElementMarks.BesideByline),
        ("description", ElementMarks.BesideByline),
        ("social", ElementMarks.BesideByline),
        ("follow", ElementMarks.BesideByline),
        ("tag", ElementMarks.Topics),
        ("tags", ElementMarks.Topics),
        ("taglist", ElementMarks.Topics),
        ("topics", ElementMarks.Topics),
        ("keywords", ElementMarks.Topics),
        ("themen", ElementMarks.Topics),
        ("etiquetas", ElementMarks.Topics),
        ("nav", ElementMarks.SiteBox),
        ("navigation", ElementMarks.SiteBox),
        ("header", ElementMarks.SiteBox),
        ("footer", ElementMarks.SiteBox),
        ("menu", ElementMarks.SiteBox),
        ("trending", ElementMarks.SiteBox),
        ("popular", ElementMarks.SiteBox),
        ("hot", ElementMarks.SiteBox),
        ("sidebar", ElementMarks.SiteBox),
        ("body", ElementMarks.SiteBox),
        ("post", ElementMarks.SiteBox),
        ("breadcrumb", ElementMarks.Breadcrumbs),
        ("breadcrumbs", ElementMarks.Breadcrumbs));

    /// <summary>What a part of a class says.</summary>
    /// <param name="part">A run of ASCII letters.</param>
    public static ElementMarks MarksOf(ReadOnlySpan<byte> part) => Words.GetValueOrDefault(KeyOf(part));

    /// <summary>
    /// The first letters of a part in lower case, and how long it is: enough to tell the words from all that sites write.
    /// </summary>
    private static ulong KeyOf(ReadOnlySpan<byte> part)
    {
        ulong key = 0;
        foreach (byte letter in part[..Math.Min(part.Length, KeyLength)])
            key = (key << 7) | (byte)(letter & 0x1F);
        return (key << 8) | (byte)Math.Min(part.Length, byte.MaxValue);
    }

    private static FrozenDictionary<ulong, ElementMarks> Build(params (string Word, ElementMarks Marks)[] words) =>
        words.ToFrozenDictionary(pair => KeyOf(System.Text.Encoding.ASCII.GetBytes(pair.Word)), pair => pair.Marks);
}
