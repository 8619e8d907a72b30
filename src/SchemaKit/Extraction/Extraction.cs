using System.Diagnostics.CodeAnalysis;

namespace SchemaKit;

/// <summary>What came out of a page: the value, what went wrong, and where each part of it came from.</summary>
/// <typeparam name="T">The schema.</typeparam>
public sealed class Extraction<T> where T : ISchema<T>
{
    internal Extraction(T? value, bool isComplete, IReadOnlyList<Issue> issues, IReadOnlyList<Origin> origins)
    {
        Value = value;
        IsComplete = isComplete;
        Issues = issues;
        Origins = origins;
    }

    /// <summary>Whether all required fields were there, so that there is a <see cref="Value"/>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsComplete { get; }

    /// <summary>The value; the default where a required field is missing.</summary>
    public T? Value { get; }

    /// <summary>What went wrong, in the order in which the fields were read.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Where the values came from, in the order in which the fields were read; a list has one origin an entry.</summary>
    public IReadOnlyList<Origin> Origins { get; }
}
