using System.ComponentModel;
using System.Numerics;

namespace SchemaKit.ArticleWords;

/// <summary>The places of an article word's sources among one another. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SourcePlaces
{
    /// <summary>The place of a source among those that a word looks at, from 0.</summary>
    /// <param name="source">One source.</param>
    /// <param name="sources">Those that the word looks at.</param>
    public static int PlaceAmong(this ArticleSources source, ArticleSources sources) =>
        BitOperations.PopCount((uint)sources & ((uint)source - 1));
}
