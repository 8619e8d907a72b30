using System.Collections.Immutable;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Model;

/// <summary>A registry: the property that gives it.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Types">The types around the property, outermost first.</param>
/// <param name="Modifiers">Its modifiers as written, which the other part of the property must repeat.</param>
/// <param name="Name">Its name.</param>
internal sealed record RegistrySpec(string Namespace, EquatableArray<TypeSpec> Types, string Modifiers, string Name);

/// <summary>A schema that registries list: all that they need to know of it.</summary>
/// <param name="TypeName">The type, qualified: <c>global::Harbour.Notice</c>.</param>
internal sealed record ListedSchema(string TypeName)
{
    /// <summary>The entry of a schema; <see langword="null"/> if it is not listed.</summary>
    public static ListedSchema? Of(SchemaSpec? schema)
    {
        if (schema is not { IsListed: true })
            return null;

        IEnumerable<string> names =
            schema.ContainingTypes.Append(schema.Type).Select(type => Identifiers.Escape(type.Name));
        string prefix = schema.Namespace.Length == 0 ? "global::" : $"global::{schema.Namespace}.";
        return new ListedSchema(prefix + string.Join(".", names));
    }
}

/// <summary>A registry, the schemas that it lists, and the name of the file that is written for it.</summary>
/// <param name="HintName">The name of the file: <c>Namespace.Type.Property-registry.g.cs</c>.</param>
/// <param name="Registry">The registry.</param>
/// <param name="Schemas">The schemas, by name.</param>
internal sealed record RegistryFile(string HintName, RegistrySpec Registry, EquatableArray<ListedSchema> Schemas)
{
    /// <summary>The schemas without repetitions and in the order of their names, wherever they are declared.</summary>
    public static EquatableArray<ListedSchema> Sort(ImmutableArray<ListedSchema> schemas) =>
        schemas.Distinct().OrderBy(schema => schema.TypeName, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Names the files of all registries; no name is one of a schema's, for no type has a hyphen.</summary>
    public static ImmutableArray<RegistryFile> NameAll(
        ImmutableArray<RegistrySpec> registries, EquatableArray<ListedSchema> schemas)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. registries.Distinct().Select(registry => new RegistryFile(
                Identifiers.Unique(NameOf(registry), names) + ".g.cs", registry, schemas)),
        ];
    }

    private static string NameOf(RegistrySpec registry)
    {
        IEnumerable<string> types = registry.Types.Select(type => type.Name);
        IEnumerable<string> parts = registry.Namespace.Length == 0
            ? types
            : types.Prepend(registry.Namespace.Replace("@", ""));
        return $"{string.Join(".", parts)}.{registry.Name}-registry";
    }
}
