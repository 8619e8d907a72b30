using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

/// <summary>The lists of nodes that a schema needs, one a distinct selector, and their names.</summary>
internal sealed class MatchTable
{
    private readonly Dictionary<MatchSpec, MatchList> _lists = [];
    private readonly List<MatchList> _ordered = [];

    public MatchTable(EquatableArray<FieldSpec> fields, string typeName)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { "Find", "Dispose", typeName };
        foreach (FieldSpec field in fields)
        {
            foreach (SourceSpec source in field.Sources)
            {
                if (_lists.ContainsKey(source.Match))
                    continue;

                // No underscores: with those, the selector emitter marks the methods that it needs beside the first.
                string name = Identifiers.ToPascalCase(source.Label);
                name = Identifiers.Unique(name.Length == 0 || !char.IsLetter(name[0]) ? "Field" + name : name, names);
                MatchList list = new(source.Match, name, Identifiers.Unique("Is" + name, names));
                _lists.Add(source.Match, list);
                _ordered.Add(list);
            }
        }
    }

    /// <summary>The lists, in the order of the fields.</summary>
    public IReadOnlyList<MatchList> Lists => _ordered;

    /// <summary>The lists that are searched in an area.</summary>
    public IEnumerable<MatchList> In(MatchArea area) => _ordered.Where(list => list.Match.Area == area);

    /// <summary>The name of the list that a source reads from.</summary>
    public string ListOf(SourceSpec source) => _lists[source.Match].Name;
}

/// <summary>A list of nodes.</summary>
/// <param name="Match">What it holds.</param>
/// <param name="Name">Its name.</param>
/// <param name="TestName">The name of the method that tells whether an element belongs to it.</param>
internal sealed record MatchList(MatchSpec Match, string Name, string TestName);
