namespace SchemaKit.Generators.Model;

/// <summary>What an article word looks at: flags of <c>ArticleSources</c>.</summary>
/// <param name="Flags">The flags as a number.</param>
internal readonly record struct WordSources(int Flags)
{
    private const string Type = "ArticleSources";

    // In the order of their bits.
    private static readonly string[] Members = ["JsonLd", "Microdata", "Meta", "Markup"];

    /// <summary>Everything.</summary>
    public static WordSources All => new((1 << Members.Length) - 1);

    /// <summary>How many sources there are.</summary>
    public int Count => Names.Count();

    /// <summary>The sources, each as C# writes it.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            int flags = Flags;
            return Members.Where((_, bit) => (flags & (1 << bit)) != 0).Select(name => $"{Type}.{name}");
        }
    }

    /// <summary>The flags as C# writes them.</summary>
    public string Expression => Flags == All.Flags ? $"{Type}.All" : string.Join(" | ", Names);
}
