using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    /// <summary>
    /// The names that the type has itself, or uses for something that is no method of the generator's kind; a method
    /// beside it is an overload, or an error that needs no words of ours.
    /// </summary>
    private ImmutableArray<string> FindTakenNames() => EntryPoint.Names
        .Where(name => name == _type.Name
            || _type.GetMembers(name).Any(member => name == "Schema" || member is not IMethodSymbol))
        .Concat(HidesHook() ? [SchemaSpec.Hook] : [])
        .ToImmutableArray();

    /// <summary>Whether the hook's name means something else in the type, or would hide what a base type has.</summary>
    private bool HidesHook() => _type.Name == SchemaSpec.Hook
        || _type.GetMembers(SchemaSpec.Hook).Any(member => member is not IMethodSymbol)
        || BaseTypes().Any(type => type.GetMembers(SchemaSpec.Hook).Any(IsAccessible));

    /// <summary>The emitted members that hide one of a base type, be it one that is emitted there.</summary>
    private ImmutableArray<EntryPoint> FindHidingMembers() => EntryPoint.All
        .Where(entryPoint => BaseTypes().Any(type => Hides(entryPoint, type)))
        .ToImmutableArray();

    private bool Hides(EntryPoint entryPoint, INamedTypeSymbol type)
    {
        // Of TryParse the last parameter is of another type in each schema.
        if (KnownTypes.SchemaAttributeOf(type) is not null && entryPoint != EntryPoint.TryParse)
            return true;

        return type.GetMembers(entryPoint.Name).Any(
            member => _compilation.IsSymbolAccessibleWithin(member, _type)
                && (member is not IMethodSymbol method || HasParametersOf(entryPoint, method)));
    }

    private bool HasParametersOf(EntryPoint entryPoint, IMethodSymbol method) =>
        entryPoint.Parameters.Count > 0 && method.Arity == 0
        && method.Parameters
            .Select(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, _type)
                ? EntryPoint.Self
                : parameter.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString())
            .SequenceEqual(entryPoint.Parameters);
}
