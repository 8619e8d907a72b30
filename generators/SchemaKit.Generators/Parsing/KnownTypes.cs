using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Parsing;

/// <summary>Recognizes types by name, so that it does not matter which assembly holds them.</summary>
internal static class KnownTypes
{
    /// <summary>The full name of the attribute that makes a type a schema.</summary>
    public const string SchemaAttribute = "SchemaKit.SchemaAttribute";

    /// <summary>The full name of the attribute that makes a property a registry.</summary>
    public const string SchemaRegistryAttribute = "SchemaKit.SchemaRegistryAttribute";

    /// <summary>Whether a type is in the namespace <c>SchemaKit</c> itself.</summary>
    public static bool IsInRootNamespace(ITypeSymbol type) => IsIn(type, "SchemaKit");

    /// <summary>Whether a type is a certain article type.</summary>
    public static bool IsArticleType(ITypeSymbol type, string name) => Is(type, name, "SchemaKit", "Articles");

    /// <summary>
    /// Whether a type, not nested and with or without type parameters, is the one of a namespace and name.
    /// </summary>
    public static bool Is(ITypeSymbol type, string name, params string[] namespaces) =>
        type.Name == name && IsIn(type, namespaces);

    /// <summary>The attribute that makes a type a schema, or <see langword="null"/>.</summary>
    public static AttributeData? SchemaAttributeOf(ITypeSymbol type) => type.GetAttributes().FirstOrDefault(
        attribute => attribute.AttributeClass is { } declared && Is(declared, "SchemaAttribute", "SchemaKit"));

    /// <summary>
    /// The name of the enum member that is an attribute's argument, or <see langword="null"/> if it is none.
    /// </summary>
    public static string? MemberOf(TypedConstant constant) => constant.Type?.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, constant.Value))?.Name;

    private static bool IsIn(ITypeSymbol type, params string[] namespaces)
    {
        if (type.ContainingType is not null)
            return false;

        INamespaceSymbol? current = type.ContainingNamespace;
        for (int i = namespaces.Length - 1; i >= 0; i--)
        {
            if (current is null || current.Name != namespaces[i])
                return false;
            current = current.ContainingNamespace;
        }

        return current is { IsGlobalNamespace: true };
    }
}
