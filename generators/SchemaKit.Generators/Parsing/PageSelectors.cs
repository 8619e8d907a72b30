using System.Collections.Immutable;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Parsing;

/// <summary>The selectors that stand behind <c>[Meta]</c>, <c>[Link]</c> and the like.</summary>
internal static class PageSelectors
{
    private static readonly string[] NameAttributes = ["property", "name", "itemprop"];

    /// <summary><c>:scope</c></summary>
    public static SelectorList Scope { get; } = SelectorParser.Parse(":scope").Selector!;

    /// <summary><c>script[type="application/ld+json" i]</c></summary>
    public static SelectorList JsonLd { get; } =
        List(Element("script", "type", AttributeOperator.Equals, "application/ld+json"));

    /// <summary><c>script</c></summary>
    public static SelectorList Scripts { get; } = SelectorParser.Parse("script").Selector!;

    /// <summary><c>meta[property="…" i], meta[name="…" i], meta[itemprop="…" i]</c></summary>
    public static SelectorList Meta(string name) =>
        List(NameAttributes.Select(attribute => Element("meta", attribute, AttributeOperator.Equals, name)).ToArray());

    /// <summary><c>link[rel~="…" i]</c></summary>
    public static SelectorList Link(string relation) =>
        List(Element("link", "rel", AttributeOperator.Includes, relation));

    /// <summary><c>[itemprop~="…" i], [property~="…" i]</c></summary>
    public static SelectorList Property(string name) => List(
        Compound(new AttributeSelector("itemprop", AttributeOperator.Includes, name, AttributeCase.Ignored)),
        Compound(new AttributeSelector("property", AttributeOperator.Includes, name, AttributeCase.Ignored)));

    private static ComplexSelector Element(string name, string attribute, AttributeOperator relation, string value) =>
        Compound(new TypeSelector(name), new AttributeSelector(attribute, relation, value, AttributeCase.Ignored));

    private static ComplexSelector Compound(params SimpleSelector[] simple) => new(
        ImmutableArray.Create(new SelectorStep(Combinator.None, new CompoundSelector(simple.ToImmutableArray()))));

    private static SelectorList List(params ComplexSelector[] selectors) => new(selectors.ToImmutableArray());
}
