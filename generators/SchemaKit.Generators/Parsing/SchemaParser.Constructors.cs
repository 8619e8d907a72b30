using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Diagnostics;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    /// <summary>
    /// The constructor that values are made with; <see langword="null"/> where an error says why there is none.
    /// </summary>
    private IMethodSymbol? FindConstructor()
    {
        ImmutableArray<IMethodSymbol> all = _type.InstanceConstructors
            .Where(constructor => !IsCopyConstructor(constructor))
            .ToImmutableArray();
        ImmutableArray<IMethodSymbol> marked = all.Where(IsMarked).ToImmutableArray();
        if (marked.Length > 0)
        {
            const string Marked = "are marked [SchemaConstructor]";
            foreach (IMethodSymbol second in marked.Skip(1))
                Report(Descriptors.AmbiguousConstructor, new SymbolPlace(second), _type.Name, Marked);
            return marked[0];
        }

        if (all.FirstOrDefault(IsPrimary) is { } primary)
            return primary;

        ImmutableArray<IMethodSymbol> written = all
            .Where(constructor => !constructor.IsImplicitlyDeclared)
            .ToImmutableArray();
        if (written.FirstOrDefault(TakesNothing) is { } simple)
            return simple;

        // The one that every struct has without a word would leave unset what the written one sets.
        IMethodSymbol? unwritten = all.FirstOrDefault(constructor => constructor.IsImplicitlyDeclared);
        if (written.Length == 1 && (unwritten is null || written[0].Parameters.All(IsFilled)))
            return written[0];
        if (unwritten is not null || _type.IsStatic || written.IsEmpty)
            return unwritten;

        const string Unmarked = "have parameters, and none is marked [SchemaConstructor]";
        Report(Descriptors.AmbiguousConstructor, new SymbolPlace(_type), _type.Name, Unmarked);
        return null;
    }

    /// <summary>Reports the parameters that nothing can fill.</summary>
    /// <returns>Whether there is none.</returns>
    private bool RequireFilledParameters(IMethodSymbol constructor)
    {
        bool areFilled = true;
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (IsFilled(parameter))
                continue;

            areFilled = false;
            string reason = parameter.RefKind is RefKind.Ref or RefKind.Out
                ? "it is passed by reference"
                : PropertyOf(parameter) is { } property
                    ? $"the property '{property.Name}' is of another type"
                    : "no property has its name";
            Report(Descriptors.UnfilledParameter, new SymbolPlace(parameter), parameter.Name, _type.Name, reason);
        }

        return areFilled;
    }

    private bool IsFilled(IParameterSymbol parameter)
    {
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            return false;

        return PropertyOf(parameter) is { } property
            ? parameter.IsOptional
                ? IsConvertible(property.Type, parameter.Type)
                : IsConvertible(property.Type, parameter.Type) || IsConvertible(parameter.Type, property.Type)
            : parameter.IsOptional || parameter.IsParams;
    }

    private bool IsConvertible(ITypeSymbol from, ITypeSymbol to) =>
        _compilation.ClassifyConversion(from, to).IsImplicit;

    /// <summary>The property that a parameter stands for: of the same name, if need be but for the case.</summary>
    private IPropertySymbol? PropertyOf(IParameterSymbol parameter)
    {
        IPropertySymbol[] properties = MembersToFill.OfType<IPropertySymbol>().ToArray();
        return properties.FirstOrDefault(property => property.Name == parameter.Name)
            ?? properties.FirstOrDefault(property => HaveSameName(parameter, property));
    }

    private static bool HaveSameName(IParameterSymbol parameter, IPropertySymbol property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);

    private bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(
        reference => reference.GetSyntax(_cancellation) is TypeDeclarationSyntax);

    private bool IsCopyConstructor(IMethodSymbol constructor) =>
        _type.IsRecord && constructor.Parameters is [var only]
        && SymbolEqualityComparer.Default.Equals(only.Type, _type) && !IsPrimary(constructor);

    private static bool IsMarked(IMethodSymbol constructor) =>
        Annotation.AllOf(constructor.GetAttributes()).Any(annotation => annotation.Name == "SchemaConstructor");

    private static bool TakesNothing(IMethodSymbol constructor) =>
        constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams);

    private static bool SetsRequiredMembers(IMethodSymbol? constructor) => constructor is not null
        && constructor.GetAttributes().Any(attribute => attribute.AttributeClass is { } type
            && KnownTypes.Is(type, "SetsRequiredMembersAttribute", "System", "Diagnostics", "CodeAnalysis"));
}
