using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchemaKit.Schemas;

/// <summary>What a schema of a <see cref="SchemaRegistry"/> made of a page.</summary>
public abstract class SchemaResult
{
    private SchemaResult(bool isComplete, IReadOnlyList<Issue> issues)
    {
        IsComplete = isComplete;
        Issues = issues;
    }

    /// <summary>Whether all required fields were there, so that there is a value.</summary>
    public bool IsComplete { get; }

    /// <summary>What went wrong, in the order in which the fields were read.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Writes the value as JSON; <c>null</c> where a required field is missing.</summary>
    /// <param name="writer">Where to.</param>
    public abstract void WriteValue(Utf8JsonWriter writer);

    internal static SchemaResult Of<T>(Extraction<T> extraction, JsonTypeInfo<T> json) where T : ISchema<T> =>
        new Result<T>(extraction, json);

    private sealed class Result<T>(Extraction<T> extraction, JsonTypeInfo<T> json)
        : SchemaResult(extraction.IsComplete, extraction.Issues)
        where T : ISchema<T>
    {
        public override void WriteValue(Utf8JsonWriter writer)
        {
            if (extraction.IsComplete)
                JsonSerializer.Serialize(writer, extraction.Value, json);
            else
                writer.WriteNullValue();
        }
    }
}
