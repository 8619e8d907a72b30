using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit.Generators.Model;

/// <summary>A schema and the name of the file that is written for it.</summary>
/// <param name="HintName">The name of the file: <c>Namespace.Outer.Inner.g.cs</c>.</param>
/// <param name="Schema">The schema.</param>
internal sealed record SchemaFile(string HintName, SchemaSpec Schema)
{
    /// <summary>
    /// Names the files of all schemas. Names that clash get a number: the compiler takes no two that differ in case
    /// alone, types that are nested or generic may look alike, and while code is being typed there may be two types of
    /// one name.
    /// </summary>
    public static ImmutableArray<SchemaFile> NameAll(ImmutableArray<SchemaSpec?> schemas)
    {
        Dictionary<string, SchemaSpec> named = new(StringComparer.OrdinalIgnoreCase);
        var files = ImmutableArray.CreateBuilder<SchemaFile>(schemas.Length);
        foreach (SchemaSpec? schema in schemas)
        {
            if (schema is null)
                continue;

            // An attribute on two parts of a type, an error, gives the same schema twice. Only schemas of one name are
            // compared: to look at all of each would take longer than all else that an edit makes run.
            string name = string.Join(".", NameParts(schema));
            string unique = name;
            SchemaSpec? other;
            for (int number = 2; named.TryGetValue(unique, out other) && !other.Equals(schema); number++)
                unique = name + "-" + number.ToString(CultureInfo.InvariantCulture);
            if (other is not null)
                continue;

            named.Add(unique, schema);
            files.Add(new SchemaFile(unique + ".g.cs", schema));
        }

        return files.ToImmutable();
    }

    private static IEnumerable<string> NameParts(SchemaSpec schema)
    {
        if (schema.Namespace.Length > 0)
            yield return schema.Namespace.Replace("@", "");
        foreach (TypeSpec type in schema.ContainingTypes)
            yield return type.Name;
        yield return schema.Type.Name;
    }
}
