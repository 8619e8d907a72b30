namespace SchemaKit.Tests;

/// <summary>A rule of the HTML standard that AngleSharp does not follow.</summary>
/// <param name="Name">What it is called here.</param>
/// <param name="Section">Where the standard has the rule: the end of its address.</param>
/// <param name="Rule">What the rule says, and what AngleSharp does.</param>
/// <param name="Example">A small input that it shows in.</param>
/// <param name="Expected">The end of that input's tree by the standard, line by line.</param>
internal sealed record Departure(string Name, string Section, string Rule, ParserInput Example, string[] Expected)
{
    /// <summary>Makes an input that the rule plays no part in of one that it may play a part in.</summary>
    public Func<ParserInput, ParserInput>? Rewrite { get; init; }

    /// <summary>Takes out of a tree's lines what the rule decides.</summary>
    public Func<string, string>? Blur { get; init; }

    /// <summary>Whether the rule may play a part in an input.</summary>
    public bool MayShowIn(ParserInput input) => Blur is not null || (Rewrite is not null && Rewrite(input) != input);

    public override string ToString() => $"{Name} ({Section}): {Rule}";
}
