namespace SchemaKit.Tests;

/// <summary>A rule of the HTML standard that AngleSharp does not follow.</summary>
/// <param name="Name">What it is called here.</param>
/// <param name="Section">Where the standard has the rule: the end of its address.</param>
/// <param name="Rule">What the rule says, and what AngleSharp does.</param>
/// <param name="Example">A small document that it shows in.</param>
/// <param name="Expected">The end of that document's tree by the standard, line by line.</param>
internal sealed record Departure(string Name, string Section, string Rule, string Example, string[] Expected)
{
    /// <summary>Makes an input that the rule plays no part in of one that it may play a part in.</summary>
    public Func<string, string> Rewrite { get; init; } = html => html;

    /// <summary>Takes out of a tree's lines what the rule decides, where that is no more than some characters.</summary>
    public Func<string, string> Blur { get; init; } = dump => dump;

    /// <summary>Whether the rule may play a part in an input.</summary>
    public bool MayShowIn(ParserInput input) => Rewrite(input.Html) != input.Html || Blur(input.Html) != input.Html;

    public override string ToString() => $"{Name} ({Section}): {Rule}";
}
