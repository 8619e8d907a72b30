using SchemaKit.Generators.Model;
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
                if (_lists.ContainsKey(source.Match))
                    continue;

                string name = Identifiers.ToPascalCase(source.Label);
                name = Identifiers.Unique(name.Length == 0 || !char.IsLetter(name[0]) ? "Field" + name : name, names);
                MatchList list = new(source.Match, name);
                _lists.Add(source.Match, list);
                _ordered.Add(list);
            }
        }

        OfScopeItself = [.. _ordered.Where(list => list.Match.Area == MatchArea.ScopeItself)];
        OfScope = [.. _ordered.Where(list => list.Match.Area == MatchArea.Scope && AsksForScope(list.Match.Selector))];
        OfPage = [.. _ordered.Except(OfScopeItself).Except(OfScope)];
    }

    /// <summary>The lists, in the order of the fields.</summary>
    public IReadOnlyList<MatchList> Lists => _ordered;

    /// <summary>The lists that are parts of what selectors match on the page as a whole.</summary>
    public IReadOnlyList<MatchList> OfPage { get; }

    /// <summary>The lists that are found from each scope, because their selectors ask for it.</summary>
    public IReadOnlyList<MatchList> OfScope { get; }

    /// <summary>The list of the scope itself, if there is one.</summary>
    public IReadOnlyList<MatchList> OfScopeItself { get; }

    /// <summary>The lists that belong to a single value, in the order of the fields.</summary>
    public IEnumerable<MatchList> Owned => _ordered.Except(OfPage);

    /// <summary>The name of the list that a source reads from.</summary>
    public string ListOf(SourceSpec source) => _lists[source.Match].Name;

    private static bool AsksForScope(SelectorList selector) =>
        SelectorProgram.Compile([selector]).Passes.Any(pass => pass.Asks(IsScope));

    private static bool IsScope(Condition condition) =>
        condition is SimpleCondition { Selector: StructuralPseudoClass { Kind: StructuralKind.Scope } };
}

/// <summary>A list of nodes.</summary>
/// <param name="Match">What it holds.</param>
/// <param name="Name">Its name.</param>
internal sealed record MatchList(MatchSpec Match, string Name);
