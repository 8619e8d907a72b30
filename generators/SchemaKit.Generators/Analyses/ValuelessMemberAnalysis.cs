using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Analyses;

/// <summary>
/// Finds properties that are never <see langword="null"/> by their type and always are by what the schema says: without
/// a source, and with <c>null!</c>, which keeps the compiler from saying so itself.
/// </summary>
internal static class ValuelessMemberAnalysis
{
    /// <summary>Looks at the members of a schema.</summary>
    public static void Run(INamedTypeSymbol schema, IDiagnosticSink sink, CancellationToken cancellation)
    {
        // Constructors that somebody wrote may give it a value.
        if (!schema.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared || IsPrimary(constructor)))
            return;

        foreach (IPropertySymbol property in schema.GetMembers().OfType<IPropertySymbol>())
        {
            bool isOnlyInitialized = property is { IsStatic: false, IsRequired: false, SetMethod.IsInitOnly: true }
                && property.Type is { IsValueType: false, NullableAnnotation: NullableAnnotation.NotAnnotated };
            if (isOnlyInitialized && !Annotation.AllOf(property.GetAttributes()).Any() && IsSilenced(property))
                sink.Report(Descriptors.ValuelessMember, new SymbolPlace(property), property.Name);
        }

        bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(
            reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax);

        bool IsSilenced(IPropertySymbol property) => property.DeclaringSyntaxReferences.Any(
            reference => reference.GetSyntax(cancellation) is PropertyDeclarationSyntax
            {
                Initializer.Value: PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression,
                } },
            });
    }
}
