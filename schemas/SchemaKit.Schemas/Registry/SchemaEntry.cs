using System.Text.Json.Serialization.Metadata;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Schemas;

/// <summary>A schema in a <see cref="SchemaRegistry"/>: what its values are is known to the schema alone.</summary>
public abstract class SchemaEntry
{
    private SchemaEntry()
    {
    }

    /// <summary>What the schema is called, which pages it reads and what its fields are.</summary>
    public abstract SchemaInfo Info { get; }

    /// <summary>Makes an entry for a schema.</summary>
    /// <typeparam name="T">The schema.</typeparam>
    /// <param name="json">How its values are written as JSON, by a source-generated context.</param>
    public static SchemaEntry For<T>(JsonTypeInfo<T> json) where T : ISchema<T> => new Entry<T>(json);

    /// <summary>Reads a value from a page.</summary>
    /// <param name="page">The page. The result does not need it any more.</param>
    public abstract SchemaResult Extract(Page page);

    private sealed class Entry<T>(JsonTypeInfo<T> json) : SchemaEntry where T : ISchema<T>
    {
        public override SchemaInfo Info => T.Schema;

        public override SchemaResult Extract(Page page) => SchemaResult.Of(SchemaReader.Extract<T>(page), json);
    }
}
