using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>Makes a <see cref="RegistrySpec"/> of a property with <c>[SchemaRegistry]</c>.</summary>
internal static class RegistryParser
{
    /// <summary>Parses a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="sink">Who wants to know what is wrong with it.</param>
    /// <param name="cancellation">Ends the parsing early.</param>
    /// <returns>The registry; <see langword="null"/> if the property is none, or cannot be one.</returns>
    public static RegistrySpec? Parse(
        IPropertySymbol property, IDiagnosticSink? sink, CancellationToken cancellation)
    {
        bool isRegistry = property.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { } declared && KnownTypes.Is(declared, "SchemaRegistryAttribute", "SchemaKit"));
        if (!isRegistry || property.PartialDefinitionPart is not null)
            return null;

        if (Reason(property, cancellation) is { } reason)
        {
            sink?.Report(Descriptors.UnusableRegistry, new SymbolPlace(property), property.Name, reason);
            return null;
        }

        var types = ImmutableArray.CreateBuilder<TypeSpec>();
        for (INamedTypeSymbol? type = property.ContainingType; type is not null; type = type.ContainingType)
            types.Insert(0, SchemaParser.Describe(type));

        return new RegistrySpec(
            SchemaParser.NamespaceOf(property.ContainingType),
            types.ToImmutable(),
            string.Join(" ", DeclarationOf(property, cancellation)!.Modifiers.Select(modifier => modifier.ValueText)),
            property.Name);
    }

    private static string? Reason(IPropertySymbol property, CancellationToken cancellation)
    {
        if (DeclarationOf(property, cancellation)?.Modifiers.Any(SyntaxKind.PartialKeyword) != true)
            return "it is not partial";
        if (!property.IsStatic)
            return "it is not static";
        if (property.SetMethod is not null)
            return "it can be set";
        if (property.Type is not INamedTypeSymbol type || !KnownTypes.Is(type, "SchemaRegistry", "SchemaKit"))
            return "it is not of type SchemaRegistry";
        if (property.NullableAnnotation == NullableAnnotation.Annotated)
            return "it is nullable, and a registry is always there";
        if (NotPartial(property.ContainingType, cancellation) is { } container)
            return $"'{container.Name}' around it is not partial";
        return property.ContainingType.IsFileLocal ? "its type is local to its file" : null;
    }

    private static INamedTypeSymbol? NotPartial(INamedTypeSymbol innermost, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? type = innermost; type is not null; type = type.ContainingType)
        {
            if (!SchemaParser.IsPartial(type, cancellation))
                return type;
        }

        return null;
    }

    private static PropertyDeclarationSyntax? DeclarationOf(IPropertySymbol property, CancellationToken cancellation) =>
        property.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<PropertyDeclarationSyntax>()
            .FirstOrDefault();
}
