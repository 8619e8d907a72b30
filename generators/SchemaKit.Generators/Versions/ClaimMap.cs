using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Versions;

/// <summary>
/// The claims of all schemas of a compilation, and where they do not fit together. It is made once a compilation, in
/// time that grows with the number of claims; what is said at a schema is then found by looking it up.
/// </summary>
internal sealed class ClaimMap
{
    private readonly ILookup<ISymbol, ClaimFault> _faults;

    private ClaimMap(IEnumerable<ClaimFault> faults) =>
        _faults = faults.ToLookup<ClaimFault, ISymbol>(fault => fault.Type, SymbolEqualityComparer.Default);

    /// <summary>What is to be said at a schema.</summary>
    public IEnumerable<ClaimFault> FaultsOf(INamedTypeSymbol schema) => _faults[schema];

    /// <summary>Makes the map of a compilation.</summary>
    public static ClaimMap Of(Compilation compilation)
    {
        List<Claim> claims = [];
        foreach (INamedTypeSymbol type in InSourceOrder(compilation))
            claims.AddRange(Claim.AllOf(type, claims.Count));

        // What is wanted of a wider host is asked by the same key.
        ILookup<(bool, HostPattern), Claim> hosts = claims.ToLookup(claim => (claim.IsText, claim.Pattern));
        List<ClaimFault> faults = [];
        foreach (IGrouping<(bool IsText, HostPattern Pattern), Claim> host in hosts)
        {
            foreach (IGrouping<string?, Claim> rivals in host.GroupBy(claim => claim.Version.When?.Selector.ToString()))
                faults.AddRange(OverlapChecker.Check(rivals));

            if (host.Skip(1).Any() && host.Any(claim => !claim.IsUndated))
            {
                faults.AddRange(GapChecker.Check(
                    host, host.Key.Pattern.Wider().SelectMany(pattern => hosts[(host.Key.IsText, pattern)])));
            }
        }

        return new ClaimMap(WithoutRepetitions(faults));
    }

    /// <summary>
    /// Versions have several hosts as a rule, and what is wrong with their dates is wrong with all of them: it is said
    /// once.
    /// </summary>
    private static IEnumerable<ClaimFault> WithoutRepetitions(IEnumerable<ClaimFault> faults)
    {
        HashSet<(string, Place)> said = [];
        return faults.Where(fault => said.Add((fault.Descriptor.Id, fault.Place)));
    }

    private static IEnumerable<INamedTypeSymbol> InSourceOrder(Compilation compilation)
    {
        Dictionary<SyntaxTree, int> trees = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
            trees.Add(tree, trees.Count);
        return TypesOf(compilation.Assembly.GlobalNamespace)
            .Select(type => (Type: type, Reference: KnownTypes.SchemaAttributeOf(type)?.ApplicationSyntaxReference))
            .Where(type => type.Reference is not null)
            .OrderBy(type => trees.TryGetValue(type.Reference!.SyntaxTree, out int place) ? place : trees.Count)
            .ThenBy(type => type.Reference!.Span.Start)
            .Select(type => type.Type);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol root)
    {
        Stack<INamespaceOrTypeSymbol> open = new([root]);
        while (open.Count > 0)
        {
            foreach (ISymbol member in open.Pop().GetMembers())
            {
                if (member is INamedTypeSymbol type)
                    yield return type;
                if (member is INamespaceOrTypeSymbol inner)
                    open.Push(inner);
            }
        }
    }
}
