namespace SchemaKit;

/// <summary>
/// A set of schemas, from which one is taken by its name or by the page that it is to read. The generator fills one by all
/// schemas of an assembly: see <see cref="SchemaRegistryAttribute"/>.
/// </summary>
public sealed partial class SchemaRegistry
{
    private readonly Dictionary<string, SchemaVersion[]> _hosts;
    private readonly Dictionary<string, SchemaVersion[]> _wildcards;

    /// <summary>Makes a registry of given schemas.</summary>
    /// <param name="entries">The schemas; where two have the same precedence for a page, the earlier one is taken.</param>
    /// <exception cref="ArgumentException">A schema has a host that is none.</exception>
    public SchemaRegistry(params IReadOnlyList<SchemaEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        All = entries;
        SchemaVersion[] versions = [.. entries.SelectMany(VersionsOf).Order()];
        _hosts = Index(versions.Where(version => !version.Pattern.IsWildcard));
        _wildcards = Index(versions.Where(version => version.Pattern.IsWildcard));
    }

    /// <summary>The schemas.</summary>
    public IReadOnlyList<SchemaEntry> All { get; }

    /// <summary>The schema of a name; <see langword="null"/> where there is none.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public SchemaEntry? Find(string name) =>
        All.FirstOrDefault(entry => entry.Info.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<SchemaVersion> VersionsOf(SchemaEntry entry, int place)
    {
        foreach (string host in entry.Info.Hosts)
        {
            HostPattern pattern = HostPattern.Parse(host, out HostPatternError? error)
                ?? throw new ArgumentException($"{entry.Info.Name} has the host '{host}'. {error!.Message}.");
            yield return new SchemaVersion(entry, pattern, place);
        }
    }

    private static Dictionary<string, SchemaVersion[]> Index(IEnumerable<SchemaVersion> versions) =>
        versions.GroupBy(version => version.Pattern.Host).ToDictionary(group => group.Key, group => group.ToArray());
}
