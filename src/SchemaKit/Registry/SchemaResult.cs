using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SchemaKit;

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

    /// <summary>The value, boxed where the schema is a struct; <see langword="null"/> where a required field is missing.</summary>
    public abstract object? Value { get; }

    /// <summary>What went wrong, in the order in which the fields were read.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Writes the value as JSON; <c>null</c> where a required field is missing.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="json">
    /// How values are written: a source-generated <see cref="JsonSerializerContext"/> that
    /// has a <see cref="JsonSerializableAttribute"/> for the schema.
    /// </param>
    /// <exception cref="NotSupportedException">It has none.</exception>
    public abstract void WriteValue(Utf8JsonWriter writer, JsonSerializerContext json);

    internal static SchemaResult Of<T>(Extraction<T> extraction) where T : ISchema<T> => new Result<T>(extraction);

    private sealed class Result<T>(Extraction<T> extraction) : SchemaResult(extraction.IsComplete, extraction.Issues)
        where T : ISchema<T>
    {
        public override object? Value => extraction.IsComplete ? extraction.Value : null;

        public override void WriteValue(Utf8JsonWriter writer, JsonSerializerContext json)
        {
            ArgumentNullException.ThrowIfNull(writer);
            ArgumentNullException.ThrowIfNull(json);
            if (!extraction.IsComplete)
                writer.WriteNullValue();
            else if (json.GetTypeInfo(typeof(T)) is JsonTypeInfo<T> type)
                JsonSerializer.Serialize(writer, extraction.Value, type);
            else
                throw new NotSupportedException($"{json.GetType().Name} has no [JsonSerializable(typeof({typeof(T).Name}))].");
        }
    }
}
