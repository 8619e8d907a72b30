using SchemaKit.Html;

namespace SchemaKit.Schemas;

/// <summary>A set of schemas, from which one is taken by its name or by the page that it is to read.</summary>
public sealed class SchemaRegistry
{
    /// <summary>Makes a registry of given schemas.</summary>
    /// <param name="entries">The schemas; where two fit a page, the earlier one is taken.</param>
    public SchemaRegistry(params IReadOnlyList<SchemaEntry> entries) => All = entries;

    /// <summary>The schemas of this assembly that read whole pages.</summary>
    public static SchemaRegistry Default { get; } = new(
        SchemaEntry.For(SchemaJson.Default.JapanNewsArticle),
        SchemaEntry.For(SchemaJson.Default.JapanNewsText));

    /// <summary>The schemas.</summary>
    public IReadOnlyList<SchemaEntry> All { get; }

    /// <summary>The schema of a name; <see langword="null"/> where there is none.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public SchemaEntry? Find(string name) =>
        All.FirstOrDefault(entry => entry.Info.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The schema that reads the pages of a site; <see langword="null"/> where there is none.</summary>
    /// <param name="url">
    /// The page's address. Where it is not known, HTML cannot be placed; for a text, which has no means to say where it
    /// comes from, the schema is taken if it is the only one for texts.
    /// </param>
    /// <param name="kind">The door by which the page comes in.</param>
    public SchemaEntry? Pick(Uri? url, PageKind kind)
    {
        SchemaEntry[] candidates = [.. All.Where(entry => entry.Info.Kind == kind)];
        if (url is null)
            return kind == PageKind.Text && candidates.Length == 1 ? candidates[0] : null;

        return candidates.FirstOrDefault(entry =>
            entry.Info.Hosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase));
    }
}
