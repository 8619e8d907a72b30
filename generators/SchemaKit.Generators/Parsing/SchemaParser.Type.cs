using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    /// <summary>The types around the schema, outermost first.</summary>
    private Stack<INamedTypeSymbol> ContainingTypes()
    {
        Stack<INamedTypeSymbol> types = new();
        for (INamedTypeSymbol? type = _type.ContainingType; type is not null; type = type.ContainingType)
            types.Push(type);
        return types;
    }

    /// <summary>The types that the schema inherits from, nearest first.</summary>
    private IEnumerable<INamedTypeSymbol> BaseTypes()
    {
        for (INamedTypeSymbol? type = _type.BaseType; type is not null; type = type.BaseType)
            yield return type;
    }

    private void RequirePartial()
    {
        foreach (INamedTypeSymbol type in ContainingTypes().Append(_type))
        {
            if (!IsPartial(type, _cancellation))
            {
                bool isSchema = SymbolEqualityComparer.Default.Equals(type, _type);
                string what = isSchema ? "it" : $"'{_type.Name}', which is nested in it";
                Report(Descriptors.NotPartial, new SymbolPlace(type), type.Name, what);
            }
        }
    }

    /// <summary>Whether members can be added to a type in another file.</summary>
    internal static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) => type
        .DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation))
        .OfType<TypeDeclarationSyntax>()
        .All(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether values of the type can be made.</summary>
    /// <param name="canBeExtended">Whether members can be added to it at all.</param>
    private bool RequireSupportedType(out bool canBeExtended)
    {
        bool isFileLocal = ContainingTypes().Append(_type).Any(type => type.IsFileLocal);
        string? reason = this switch
        {
            _ when _type.IsStatic => "it is static",
            _ when _type.IsRefLikeType => "it is a ref struct",
            _ when isFileLocal => "it is local to its file, and the generator writes another one",
            _ when _type.IsAbstract => "it is abstract",
            _ => null,
        };
        if (reason is not null)
            Report(Descriptors.UnsupportedType, new SymbolPlace(_type), _type.Name, reason);

        canBeExtended = _type is { IsStatic: false, IsRefLikeType: false } && !isFileLocal
            && _type.TypeKind is TypeKind.Class or TypeKind.Struct;
        return reason is null;
    }

    /// <summary>The type as it is declared.</summary>
    internal static TypeSpec Describe(INamedTypeSymbol type)
    {
        string keyword = type.TypeKind switch
        {
            TypeKind.Struct => type.IsRecord ? "record struct" : "struct",
            TypeKind.Interface => "interface",
            _ => type.IsRecord ? "record" : "class",
        };
        ImmutableArray<string> parameters = type.TypeParameters.Select(parameter => parameter.Name).ToImmutableArray();
        return new TypeSpec(keyword, type.Name, parameters);
    }
}
