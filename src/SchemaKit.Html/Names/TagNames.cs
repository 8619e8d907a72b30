namespace SchemaKit.Html;

internal static partial class TagNames
{
    /// <summary>The lower-case name of a number; the empty string for <see cref="TagId.Other"/>.</summary>
    public static string NameOf(TagId id) => Names[(int)id];

    /// <summary>The number of a lower-case name, or <see cref="TagId.Other"/>.</summary>
    public static TagId IdOf(string lowerCaseName) =>
        Lookup.Ids.TryGetValue(lowerCaseName, out TagId id) ? id : TagId.Other;

    // A type of its own, since the order in which fields of several files are initialized is not defined.
    private static class Lookup
    {
        public static readonly Dictionary<string, TagId> Ids = CreateIds();

        private static Dictionary<string, TagId> CreateIds()
        {
            Dictionary<string, TagId> ids = new(Names.Length, StringComparer.Ordinal);
            for (int i = 1; i < Names.Length; i++)
                ids.Add(Names[i], (TagId)i);
            return ids;
        }
    }
}
