using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>
/// Tells what simple names mean where the emitted code will stand: in the schema's type, and in the namespace of the
/// reader. Each is looked up as the compiler does: in the types around, in the namespace, in what is imported there.
/// What is further out cannot hide what is imported there.
/// </summary>
internal sealed partial class NameScope
{
    // The name of a type parameter of an emitted method, which stands inside of all others.
    private const string RecorderParameter = "TRecorder";

    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<INamedTypeSymbol> _types;
    private readonly INamespaceSymbol _namespace;

    public NameScope(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        _type = type;
        _compilation = compilation;
        _cancellation = cancellation;
        _namespace = compilation.GetCompilationNamespace(type.ContainingNamespace) ?? type.ContainingNamespace;

        var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        for (INamedTypeSymbol? around = type; around is not null; around = around.ContainingType)
        {
            for (INamedTypeSymbol? declaring = around; declaring is not null; declaring = declaring.BaseType)
                types.Add(declaring);
        }

        _types = types.ToImmutable();
    }

    /// <summary>Says which names have to be qualified.</summary>
    public NameSpec Describe() => new()
    {
        Qualified = ImportedName.All
            .Add(ImportedName.MatchesOf(_type.Name))
            .Add(ImportedName.ConditionOf(_type.Name))
            .Where(MeansSomethingElse)
            .Select(name => name.Name)
            .ToImmutableArray(),
        QualifiesImports = HidesRoots(_namespace),
        QualifiesReaderImports = (Find(ImportedName.ReaderNamespace) ?? Find("SchemaKit")) is { } ofReader
            && HidesRoots(ofReader),
        ReaderAliases = FindReaderAliases(),
    };

    private bool MeansSomethingElse(ImportedName name)
    {
        string[] spellings = name.Role == NameRole.Attribute ? [name.Name, name.Name + "Attribute"] : [name.Name];
        return spellings.Any(
            spelling => IsHidden(spelling, byAnyMember: name.Role == NameRole.Expression)
                || IsGloballyImported(spelling, except: name.Namespace)
                || IsAddedToImports(spelling, except: name.Namespace));
    }

    /// <summary>Whether a type around, or the namespace, has something of a name.</summary>
    private bool IsHidden(string name, bool byAnyMember) =>
        name == RecorderParameter
        || _types.Any(type => type.TypeParameters.Any(parameter => parameter.Name == name)
            || (byAnyMember ? HasMember(type, name) : !type.GetTypeMembers(name).IsEmpty))
        || Has(_namespace, name);

    /// <summary>Whether a type has a member of a name, or a constructor's parameter, be it of the whole body.</summary>
    private static bool HasMember(INamedTypeSymbol type, string name) =>
        !type.GetMembers(name).IsEmpty
        || type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == name);

    /// <summary>Whether the schema's assembly has a type of that name in another namespace that is imported.</summary>
    private bool IsAddedToImports(string name, string except) => ImportedName.Namespaces.Any(
        imported => imported != except && FindOwn(imported) is { } own && !own.GetTypeMembers(name).IsEmpty);

    /// <summary>Whether a namespace, or one around it, has a <c>System</c> or <c>SchemaKit</c> of its own.</summary>
    private static bool HidesRoots(INamespaceSymbol innermost)
    {
        for (INamespaceSymbol current = innermost; !current.IsGlobalNamespace; current = current.ContainingNamespace)
        {
            if (Has(current, "System") || Has(current, "SchemaKit"))
                return true;
        }

        return false;
    }

    private ImmutableArray<string> FindReaderAliases()
    {
        var aliases = ImmutableArray.CreateBuilder<string>();
        foreach (string imported in ImportedName.ReaderNamespaces)
        {
            foreach (INamedTypeSymbol type in FindOwn(imported)?.GetTypeMembers() ?? [])
            {
                string? meant = ImportedName.ReaderNamespaces.FirstOrDefault(
                    other => other != imported && Find(other) is { } space && HasPublicType(space, type.Name));
                if (type.Arity == 0 && meant is not null)
                    aliases.Add($"{meant}.{type.Name}");
            }
        }

        return aliases.ToImmutable();
    }

    private static bool HasPublicType(INamespaceSymbol space, string name) => space.GetTypeMembers(name).Any(
        type => type is { Arity: 0, DeclaredAccessibility: Accessibility.Public });

    private static bool Has(INamespaceSymbol space, string name) =>
        space.GetMembers(name).Any(member => member is not INamedTypeSymbol { IsFileLocal: true });

    /// <summary>A namespace of all assemblies together.</summary>
    private INamespaceSymbol? Find(string name) => Find(_compilation.GlobalNamespace, name);

    /// <summary>What the schema's own assembly has of a namespace.</summary>
    private INamespaceSymbol? FindOwn(string name) => Find(_compilation.Assembly.GlobalNamespace, name);

    private static INamespaceSymbol? Find(INamespaceSymbol root, string name)
    {
        INamespaceSymbol? current = root;
        foreach (string part in name.Split('.'))
            current = current?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        return current;
    }
}
