using System.Text.Json.Serialization;

namespace SchemaKit.Cli;

/// <summary>The schemas that the tool knows.</summary>
/// <param name="Registry">Those that are picked by a page's address.</param>
/// <param name="Json">How the values of each of them are written.</param>
/// <param name="AnySite">The one that reads pages of any site, if there is one: only who names it means it.</param>
internal sealed record SchemaSet(SchemaRegistry Registry, JsonSerializerContext Json, SchemaEntry? AnySite = null)
{
    /// <summary>All of them.</summary>
    public IEnumerable<SchemaEntry> All => AnySite is null ? Registry.All : Registry.All.Prepend(AnySite);

    /// <summary>The schema of a name, in any case; <see langword="null"/> if there is none.</summary>
    public SchemaEntry? Find(string name) =>
        All.FirstOrDefault(entry => entry.Info.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
