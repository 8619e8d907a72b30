namespace SchemaKit.Html;

internal static partial class TagNames
{
    /// <summary>How many numbers there are, that of <see cref="TagId.Other"/> among them.</summary>
    public static int Count => Names.Length;

    /// <summary>The lower-case name of a number; the empty string for <see cref="TagId.Other"/>.</summary>
    public static string NameOf(TagId id) => Names[(int)id];

    /// <summary>The number of a lower-case name, or <see cref="TagId.Other"/>.</summary>
    public static TagId IdOf(string lowerCaseName) =>
        ByName.Ids.TryGetValue(lowerCaseName, out TagId id) ? id : TagId.Other;

    /// <summary>The numbers by name, in a class of their own: it is made when the names are there.</summary>
    private static class ByName
    {
        public static readonly Dictionary<string, TagId> Ids = Create();

        private static Dictionary<string, TagId> Create()
        {
            Dictionary<string, TagId> ids = new(Names.Length, StringComparer.Ordinal);
            for (int i = 1; i < Names.Length; i++)
                ids.Add(Names[i], (TagId)i);
            return ids;
        }
    }
}
