using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit;

/// <summary>A schema in a <see cref="SchemaRegistry"/>: what its values are is known to the schema alone.</summary>
public abstract class SchemaEntry
{
    private SchemaEntry()
    {
    }

    /// <summary>What the schema is called, which pages it reads and what its fields are.</summary>
    public abstract SchemaInfo Info { get; }

    /// <summary>The type of its values, which is the schema itself.</summary>
    public abstract Type Type { get; }

    /// <summary>Makes an entry for a schema.</summary>
    /// <typeparam name="T">The schema.</typeparam>
    public static SchemaEntry For<T>() where T : ISchema<T> => new Entry<T>();

    /// <summary>
    /// Whether a page looks like one that the schema reads: whether the selector of <see cref="SchemaInfo.When"/> matches
    /// anything. Always, where there is none.
    /// </summary>
    /// <param name="page">The page.</param>
    public abstract bool Fits(Page page);

    /// <summary>Reads a value from a page.</summary>
    /// <param name="page">The page. The result does not need it any more.</param>
    public abstract SchemaResult Extract(Page page);

    private sealed class Entry<T> : SchemaEntry where T : ISchema<T>
    {
        public override SchemaInfo Info => T.Schema;

        public override Type Type => typeof(T);

        public override bool Fits(Page page)
        {
            ArgumentNullException.ThrowIfNull(page);
            return T.Fits(page);
        }

        public override SchemaResult Extract(Page page) => SchemaResult.Of(SchemaReader.Extract<T>(page));
    }
}
