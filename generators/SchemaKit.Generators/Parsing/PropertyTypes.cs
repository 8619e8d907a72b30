using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>Tells of a property's type whether and how it can be read.</summary>
internal static class PropertyTypes
{
    private static readonly SymbolDisplayFormat QualifiedFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Analyzes a property's type.</summary>
    /// <returns>What is known of it, or <see langword="null"/> if nothing can read it.</returns>
    public static PropertyType? Analyze(ITypeSymbol type)
    {
        if (TryGetEntryType(UnwrapNullable(type), out ITypeSymbol? entry, out ListKind list))
        {
            // A list can always be empty, so only a question mark makes it null.
            bool isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
            return AnalyzeValue(entry) is { } entryValue ? new PropertyType(entryValue, list, isNullable) : null;
        }

        return AnalyzeValue(type) is { } value ? new PropertyType(value, ListKind.None, IsOptional(type)) : null;
    }

    /// <summary>The schema that a property's values are of, or <see langword="null"/>.</summary>
    public static INamedTypeSymbol? SchemaOf(ITypeSymbol type)
    {
        type = UnwrapNullable(type);
        if (TryGetEntryType(type, out ITypeSymbol? entry, out _))
            type = UnwrapNullable(entry);
        return type is INamedTypeSymbol named && KnownTypes.SchemaAttributeOf(named) is not null ? named : null;
    }

    /// <summary>Whether the type, or one that it is made of, does not exist.</summary>
    public static bool IsErroneous(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsErroneous(array.ElementType),
        INamedTypeSymbol named => named.TypeKind == TypeKind.Error || named.TypeArguments.Any(IsErroneous),
        _ => type.TypeKind == TypeKind.Error,
    };

    private static ValueSpec? AnalyzeValue(ITypeSymbol type)
    {
        bool isNullable = IsOptional(type);
        type = UnwrapNullable(type).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        if (KindOf(type) is not { } kind)
            return null;

        string name = kind switch
        {
            ValueKind.Address or ValueKind.Timestamp => type.Name,
            ValueKind.Dateline or ValueKind.Ranking or ValueKind.Subhead => type.Name,
            _ => type.ToDisplayString(QualifiedFormat),
        };
        return new ValueSpec(kind, name, type.IsValueType, isNullable, IsReachable(type));
    }

    private static ValueKind? KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ValueKind.Text,
        { SpecialType: SpecialType.System_Boolean } => ValueKind.Boolean,

        // A DateTime would lose the zone that makes it a point in time.
        { SpecialType: SpecialType.System_DateTime } => null,
        _ when KnownTypes.Is(type, "DateTimeOffset", "System") => ValueKind.Timestamp,
        _ when KnownTypes.Is(type, "Uri", "System") => ValueKind.Address,
        _ when KnownTypes.IsArticleType(type, "Dateline") => ValueKind.Dateline,
        _ when KnownTypes.IsArticleType(type, "Ranking") => ValueKind.Ranking,
        _ when KnownTypes.IsArticleType(type, "Subhead") => ValueKind.Subhead,
        INamedTypeSymbol when KnownTypes.SchemaAttributeOf(type) is not null => ValueKind.Schema,
        INamedTypeSymbol when IsSpanParsable(type) => ValueKind.Parsable,
        _ => null,
    };

    private static bool IsSpanParsable(ITypeSymbol type) => type.AllInterfaces.Any(
        implemented => KnownTypes.Is(implemented, "ISpanParsable", "System")
            && implemented.TypeArguments is [var parsed]
            && SymbolEqualityComparer.Default.Equals(parsed, type));

    private static bool TryGetEntryType(
        ITypeSymbol type, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ITypeSymbol? entry, out ListKind list)
    {
        entry = null;
        list = ListKind.None;
        switch (type)
        {
            case IArrayTypeSymbol { Rank: 1 } array:
                entry = array.ElementType;
                list = ListKind.Array;
                break;

            case INamedTypeSymbol { TypeArguments: [var argument] } generic:
                list = ListKindOf(generic);
                entry = list == ListKind.None ? null : argument;
                break;
        }

        return entry is not null;
    }

    private static ListKind ListKindOf(INamedTypeSymbol generic)
    {
        if (generic.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IReadOnlyList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_ICollection_T)
        {
            return ListKind.List;
        }

        if (KnownTypes.Is(generic, "List", "System", "Collections", "Generic"))
            return ListKind.List;
        return KnownTypes.Is(generic, "ImmutableArray", "System", "Collections", "Immutable")
            ? ListKind.ImmutableArray
            : ListKind.None;
    }

    private static ITypeSymbol UnwrapNullable(ITypeSymbol type) =>
        IsNullableStruct(type) && type is INamedTypeSymbol { TypeArguments: [var underlying] } ? underlying : type;

    private static bool IsNullableStruct(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether null is a value of the type: it says so, or was compiled where nothing says so.</summary>
    private static bool IsOptional(ITypeSymbol type) => type.IsValueType
        ? IsNullableStruct(type)
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;

    internal static bool IsReachable(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol named && !named.TypeArguments.All(IsReachable))
            return false;

        for (ITypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility
                is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }
}
