namespace SchemaKit;

/// <summary>A page lacks something that its schema requires. One exception names all that is missing.</summary>
public sealed class ExtractionException : Exception
{
    /// <summary>Makes the exception for a page's issues.</summary>
    /// <param name="schema">The name of the schema.</param>
    /// <param name="issues">What went wrong.</param>
    public ExtractionException(string schema, IReadOnlyList<Issue> issues)
        : base($"{schema}: {string.Join("; ", issues)}.")
    {
        Schema = schema;
        Issues = issues;
    }

    /// <summary>The name of the schema.</summary>
    public string Schema { get; }

    /// <summary>What went wrong, in the order in which the fields were read.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
