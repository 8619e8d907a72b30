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

    /// <summary>Whether a class may say something of use: most do not, and are not taken apart.</summary>
    /// <param name="classes">The class as it stands in the source.</param>
    public static bool MaySay(ReadOnlySpan<byte> classes) =>
        classes.IndexOf("uthor"u8) >= 0
        || classes.IndexOf("yline"u8) >= 0
        || classes.IndexOf("tag"u8) >= 0
        || classes.IndexOf("Tag"u8) >= 0
        || classes.IndexOf("opic"u8) >= 0
        || classes.IndexOf("readcrumb"u8) >= 0
        || classes.IndexOf("utor"u8) >= 0
        || classes.IndexOf("uteur"u8) >= 0
        || classes.IndexOf("eyword"u8) >= 0
        || classes.IndexOf("hemen"u8) >= 0
        || classes.IndexOf("tiquetas"u8) >= 0;

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
