namespace SchemaKit.ArticleWords;

/// <summary>What the class or the relation of an element says that it holds.</summary>
[Flags]
internal enum ElementMarks
{
    /// <summary>Nothing of use.</summary>
    None = 0,

    /// <summary>A byline, or a name of one.</summary>
    Byline = 1,

    /// <summary>What stands beside the name of an author and has other names in it: a portrait, comments, a picture.</summary>
    BesideByline = 2,

    /// <summary>Topics.</summary>
    Topics = 4,

    /// <summary>A box of the site, whose topics are those of the day.</summary>
    SiteBox = 8,

    /// <summary>The way from the home page to the article.</summary>
    Breadcrumbs = 16,

    /// <summary>It is a link to an author, by its relation.</summary>
    AuthorLink = 32,

    /// <summary>It is a link to a topic, by its relation.</summary>
    TopicLink = 64,
}
