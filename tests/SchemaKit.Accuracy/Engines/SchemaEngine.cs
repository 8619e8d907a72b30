using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Accuracy.Engines;

/// <summary>Reads every page by one schema.</summary>
/// <typeparam name="T">The schema.</typeparam>
/// <param name="name">What the tables call it.</param>
/// <param name="adapt">How its values are scored.</param>
internal sealed class SchemaEngine<T>(string name, Func<T, ReadArticle> adapt) : IArticleEngine where T : ISchema<T>
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public ReadArticle? Read(Page page, Uri url)
    {
        Extraction<T> extraction = SchemaReader.Extract<T>(page);
        return extraction.IsComplete ? adapt(extraction.Value) : ReadArticle.Empty;
    }
}
