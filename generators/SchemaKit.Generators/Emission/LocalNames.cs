using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

/// <summary>The names of the locals that hold the fields' values while an object is made of them.</summary>
internal sealed class LocalNames
{
    private static readonly string[] OtherNames = ["scope", "store", "recorder", "value", "matches", "initial"];

    private readonly string[] _values;
    private readonly string[] _nodes;
    private readonly string[] _entries;
    private readonly string[] _texts;

    /// <param name="fields">The fields.</param>
    /// <param name="matchesType">The type of what the selectors match, which stands among the locals.</param>
    public LocalNames(EquatableArray<FieldSpec> fields, string matchesType)
    {
        HashSet<string> taken = new(OtherNames, StringComparer.Ordinal) { matchesType };
        string[] wanted = fields.Select(field => Identifiers.ToCamelCase(field.Name)).ToArray();
        _values = wanted.Select(name => Identifiers.Escape(Identifiers.Unique(name, taken))).ToArray();
        _nodes = wanted.Select(name => Identifiers.Unique(name + "Nodes", taken)).ToArray();
        _entries = wanted.Select(name => Identifiers.Unique(name + "Entry", taken)).ToArray();
        _texts = wanted.Select(name => Identifiers.Unique(name + "Text", taken)).ToArray();
    }

    /// <summary>The value of a field.</summary>
    public string ValueOf(int field) => _values[field];

    /// <summary>The nodes that a field's value, or its entries, were read from.</summary>
    public string NodesOf(int field) => _nodes[field];

    /// <summary>The place of the entry that a dateline was read from.</summary>
    public string EntryOf(int field) => _entries[field];

    /// <summary>The number of the text that a dateline was read from, where several are asked.</summary>
    public string TextOf(int field) => _texts[field];
}
