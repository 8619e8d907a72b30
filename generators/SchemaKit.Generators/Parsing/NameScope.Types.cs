using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class NameScope
{
    private static readonly SymbolDisplayFormat QualifiedFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat ShortFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        QualifiedFormat.GenericsOptions,
        miscellaneousOptions: QualifiedFormat.MiscellaneousOptions);

    private static readonly SymbolDisplayFormat WithNamespaceFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        QualifiedFormat.GenericsOptions,
        miscellaneousOptions: QualifiedFormat.MiscellaneousOptions);

    /// <summary>A type as it is written in the schema.</summary>
    public string NameInSchema(ITypeSymbol type) =>
        type.ToDisplayString(IsMadeOf(type, IsVisibleInSchema) ? ShortFormat : QualifiedFormat);

    /// <summary>A type as it is written in the namespace of the reader.</summary>
    public string NameInReader(ITypeSymbol type) => type.ToDisplayString(
        IsMadeOf(type, IsVisibleInReader) ? ShortFormat
        : IsMadeOf(type, BeginsVisiblyInReader) ? WithNamespaceFormat
        : QualifiedFormat);

    /// <summary>Whether something holds for all that a type is made of: arguments, the type around, itself.</summary>
    private static bool IsMadeOf(ITypeSymbol type, Func<INamedTypeSymbol, bool> isSuch) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsMadeOf(array.ElementType, isSuch),
        INamedTypeSymbol named => named.TypeArguments.All(argument => IsMadeOf(argument, isSuch))
            && (named.ContainingType is { } outer ? IsMadeOf(outer, isSuch) : HasKeyword(named) || isSuch(named)),
        _ => false,
    };

    private static bool HasKeyword(INamedTypeSymbol type) =>
        type.SpecialType
            is SpecialType.System_Object or (>= SpecialType.System_Boolean and <= SpecialType.System_String);

    /// <summary>Whether the type is in the schema's own namespace, and nothing nearer has its name.</summary>
    private bool IsVisibleInSchema(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(
            _compilation.GetCompilationNamespace(type.ContainingNamespace) ?? type.ContainingNamespace, _namespace)
        && type.Name != RecorderParameter
        && !_types.Any(around => around.TypeParameters.Any(parameter => parameter.Name == type.Name)
            || !around.GetTypeMembers(type.Name).IsEmpty);

    /// <summary>Whether the type is in a namespace that the reader imports, and its name in no other.</summary>
    private bool IsVisibleInReader(INamedTypeSymbol type)
    {
        string space = type.ContainingNamespace.ToDisplayString();
        return ImportedName.ReaderNamespaces.Contains(space)
            && ImportedName.ReaderNamespaces.All(imported => imported == space || Find(imported) is not { } other
                || !other.GetTypeMembers(type.Name).Any(IsAccessible));
    }

    /// <summary>Whether the outermost namespace, or the type where it is in none, means that to the reader.</summary>
    private bool BeginsVisiblyInReader(INamedTypeSymbol type)
    {
        ISymbol first = type;
        while (first.ContainingNamespace is { IsGlobalNamespace: false } around)
            first = around;

        string[] searched = ["SchemaKit", ImportedName.ReaderNamespace, .. ImportedName.ReaderNamespaces];
        return first.Name is not (RecorderParameter or "TValue")
            && !searched.Any(name => Find(name) is { } space && Has(space, first.Name));
    }
}
