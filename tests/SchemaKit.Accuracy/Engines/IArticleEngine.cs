using SchemaKit.Html;

namespace SchemaKit.Accuracy.Engines;

/// <summary>A way to read articles, which is scored.</summary>
internal interface IArticleEngine
{
    /// <summary>What the tables call it.</summary>
    string Name { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="url">Where it is from.</param>
    /// <returns>
    /// What was found; <see langword="null"/> where the engine is not made for such a page, which then does not count.
    /// </returns>
    ReadArticle? Read(Page page, Uri url);
}
