using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;
using SchemaKit.Selectors;

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
                Add(source.Match, source.Label);
                foreach ((MatchSpec? other, string label) in source.Take.Others)
                {
                    if (other is not null)
                        Add(other, field.Name + label);
                }
            }
        }

        OfScopeItself = [.. _ordered.Where(list => list.Match.Area is MatchArea.ScopeItself or MatchArea.Start)];
        OfScope = [.. _ordered.Where(list => list.Match.Area == MatchArea.Scope && SelectorProgram.AsksForScope(list.Match.Selector))];
        OfPage = [.. _ordered.Except(OfScopeItself).Except(OfScope)];

        void Add(MatchSpec match, string label)
        {
            if (_lists.ContainsKey(match))
                return;

            string name = Identifiers.ToPascalCase(label);
            name = Identifiers.Unique(name.Length == 0 || !char.IsLetter(name[0]) ? "Field" + name : name, names);
            MatchList list = new(match, name);
            _lists.Add(match, list);
            _ordered.Add(list);
        }
    }

    /// <summary>The lists, in the order of the fields.</summary>
    public IReadOnlyList<MatchList> Lists => _ordered;

    /// <summary>The lists that are parts of what selectors match on the page as a whole.</summary>
    public IReadOnlyList<MatchList> OfPage { get; }

    /// <summary>The lists that are found from each scope, because their selectors ask for it.</summary>
    public IReadOnlyList<MatchList> OfScope { get; }

    /// <summary>The lists of the scope itself, as an element and as it is, if there are any.</summary>
    public IReadOnlyList<MatchList> OfScopeItself { get; }

    /// <summary>The lists that belong to a single value, in the order of the fields.</summary>
    public IEnumerable<MatchList> Owned => _ordered.Except(OfPage);

    /// <summary>The name of the list of what matches.</summary>
    public string ListOf(MatchSpec match) => _lists[match].Name;
}

/// <summary>A list of nodes.</summary>
/// <param name="Match">What it holds.</param>
/// <param name="Name">Its name.</param>
internal sealed record MatchList(MatchSpec Match, string Name);
