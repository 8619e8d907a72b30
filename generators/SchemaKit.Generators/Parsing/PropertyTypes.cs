using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>Tells of a property's type whether and how it can be read.</summary>
internal static class PropertyTypes
{
    /// <summary>Analyzes a property's type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="names">Tells how types are written.</param>
    /// <param name="isMadeByUser">Whether code of the user's makes the value, so that it does not matter of which type it is.</param>
    /// <returns>What is known of it, or <see langword="null"/> if nothing can read it.</returns>
    public static PropertyType? Analyze(ITypeSymbol type, NameScope names, bool isMadeByUser)
    {
        bool isList = TryGetEntryType(UnwrapNullable(type), out ITypeSymbol? entry, out ListKind list);
        if (AnalyzeValue(isList ? entry! : type, names, isMadeByUser) is not { } value)
            return null;

        // A list can always be empty, so only a question mark makes it null.
        bool isOptional = isList ? type.NullableAnnotation == NullableAnnotation.Annotated : IsOptional(type);
        ITypeSymbol read = UnwrapNullable(isList ? entry! : type).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        return new PropertyType(value, list, isOptional, read);
    }

    /// <summary>The schema that a property's values are of, or <see langword="null"/>.</summary>
    public static INamedTypeSymbol? SchemaOf(ITypeSymbol type)
    {
        type = UnwrapNullable(type);
        if (TryGetEntryType(type, out ITypeSymbol? entry, out _))
            type = UnwrapNullable(entry);
        return type is INamedTypeSymbol named && KnownTypes.SchemaAttributeOf(named) is not null ? named : null;
    }

    /// <summary>Whether the type is a list whose entries are lists.</summary>
    public static bool IsListOfLists(ITypeSymbol type) =>
        TryGetEntryType(UnwrapNullable(type), out ITypeSymbol? entry, out _)
        && TryGetEntryType(UnwrapNullable(entry), out _, out _);

    /// <summary>Whether the type, or one that it is made of, does not exist.</summary>
    public static bool IsErroneous(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsErroneous(array.ElementType),
        INamedTypeSymbol named => named.TypeKind == TypeKind.Error || named.TypeArguments.Any(IsErroneous),
        _ => type.TypeKind == TypeKind.Error,
    };

    private static ValueSpec? AnalyzeValue(ITypeSymbol type, NameScope names, bool isMadeByUser)
    {
        bool isNullable = IsOptional(type);
        type = UnwrapNullable(type).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        ValueKind? read = KindOf(type) ?? (isMadeByUser && !IsErroneous(type) ? ValueKind.Opaque : null);
        if (read is not { } kind)
            return null;

        return new ValueSpec(kind, names.NameInReader(type), type.IsValueType, isNullable, IsReachable(type))
        {
            NameInSchema = names.NameInSchema(type),
        };
    }

    private static ValueKind? KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ValueKind.Text,
        { SpecialType: SpecialType.System_Boolean } => ValueKind.Boolean,

        // A DateTime would lose the zone that makes it a point in time.
        { SpecialType: SpecialType.System_DateTime } => null,
        _ when KnownTypes.Is(type, "DateTimeOffset", "System") => ValueKind.Timestamp,
        _ when KnownTypes.IsArticleType(type, "Timestamp") => ValueKind.TimestampWithText,
        _ when KnownTypes.Is(type, "DateOnly", "System") => ValueKind.Date,
        _ when KnownTypes.Is(type, "Uri", "System") => ValueKind.Address,
        _ when IsUtf8(type) => ValueKind.Utf8,
        _ when KnownTypes.IsArticleType(type, "Dateline") => ValueKind.Dateline,
        _ when KnownTypes.IsArticleType(type, "Ranking") => ValueKind.Ranking,
        _ when KnownTypes.IsArticleType(type, "Subhead") => ValueKind.Subhead,
        _ when KnownTypes.IsArticleType(type, "ArticleBody") => ValueKind.Body,
        _ when KnownTypes.IsArticleType(type, "ArticleImage") => ValueKind.Image,
        INamedTypeSymbol when KnownTypes.SchemaAttributeOf(type) is not null => ValueKind.Schema,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } when IsReachable(type) => ValueKind.Enum,
        INamedTypeSymbol when Implements(type.AllInterfaces, type, "INumberBase", "System", "Numerics") => ValueKind.Number,
        INamedTypeSymbol when Implements(type.AllInterfaces, type, "ISpanParsable", "System") => ValueKind.Parsable,
        ITypeParameterSymbol parameter => KindOfParameter(parameter),
        _ => null,
    };

    private static bool IsUtf8(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] }
        && KnownTypes.Is(type, "ReadOnlyMemory", "System");

    /// <summary>
    /// What a type parameter stands for, by its constraints. Whether it is a struct must be known too, since an absent
    /// value of one is another type.
    /// </summary>
    private static ValueKind? KindOfParameter(ITypeParameterSymbol parameter)
    {
        if (parameter is { IsValueType: false, IsReferenceType: false })
            return null;

        INamedTypeSymbol[] interfaces = parameter.ConstraintTypes.OfType<INamedTypeSymbol>()
            .SelectMany(constraint => constraint.AllInterfaces.Append(constraint))
            .ToArray();
        return Implements(interfaces, parameter, "ISchema", "SchemaKit") ? ValueKind.Schema
            : Implements(interfaces, parameter, "INumberBase", "System", "Numerics") ? ValueKind.Number
            : Implements(interfaces, parameter, "ISpanParsable", "System") ? ValueKind.Parsable
            : null;
    }

    /// <summary>Whether one of some interfaces has a name, and a type itself as its argument.</summary>
    private static bool Implements(
        IEnumerable<INamedTypeSymbol> interfaces, ITypeSymbol self, string name, params string[] namespaces) => interfaces.Any(
            implemented => KnownTypes.Is(implemented, name, namespaces)
                && implemented.TypeArguments is [var argument]
                && SymbolEqualityComparer.Default.Equals(argument, self));

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

    private static ListKind ListKindOf(INamedTypeSymbol generic) => ListType.All.FirstOrDefault(
        type => KnownTypes.Is(generic, type.Name, type.Namespace.Split('.')))?.Kind ?? ListKind.None;

    /// <summary>The type that a <c>Nullable&lt;T&gt;</c> is of; any other type itself.</summary>
    public static ITypeSymbol UnwrapNullable(ITypeSymbol type) =>
        IsNullableStruct(type) && type is INamedTypeSymbol { TypeArguments: [var underlying] } ? underlying : type;

    private static bool IsNullableStruct(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether null is a value of the type: it says so, or was compiled where nothing says so.</summary>
    private static bool IsOptional(ITypeSymbol type) => type.IsValueType
        ? IsNullableStruct(type)
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;

    internal static bool IsReachable(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol)
            return false;

        for (ITypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current is INamedTypeSymbol named && !named.TypeArguments.All(IsReachable))
                return false;
            if (current.DeclaredAccessibility
                is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }
}
