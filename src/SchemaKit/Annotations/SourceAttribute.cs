using SchemaKit.Html;

namespace SchemaKit;

/// <summary>
/// Where a value may come from. A property may have several sources: they are asked in the order in which they are
/// written, and the first one that has a value gives it.
/// </summary>
public abstract class SourceAttribute : Attribute;

/// <summary>
/// The value comes from an element that a selector matches: for a single value the first one in document order that has
/// a value, for a list all of them.
/// </summary>
/// <param name="selector">A selector list, as Selectors Level 4 has it, with <c>:text("…")</c> and <c>:contains("…")</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CssAttribute(string selector) : SourceAttribute
{
    /// <summary>The selector list.</summary>
    public string Selector { get; } = selector;

    /// <summary>The attribute to take the value from; the element's text if not set.</summary>
    public string? Attribute { get; set; }

    /// <summary>What of the element is taken as its text. The default is its normalized text.</summary>
    public TextKind Text { get; set; }

    /// <summary>
    /// What is left out of the element's text or markup: all that is inside of the elements that this selector list matches. Nothing
    /// if not set.
    /// </summary>
    public string? Exclude { get; set; }
}

/// <summary>
/// The value is the <c>content</c> of a <c>meta</c> element whose <c>property</c>, <c>name</c> or <c>itemprop</c> is the
/// given one.
/// </summary>
/// <param name="name">The property or name, such as <c>"og:title"</c>; ASCII case does not matter.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class MetaAttribute(string name) : SourceAttribute
{
    /// <summary>The property or name.</summary>
    public string Name { get; } = name;
}

/// <summary>The value is the address of a <c>link</c> element that has the given relation.</summary>
/// <param name="relation">The relation, such as <c>"canonical"</c>; ASCII case does not matter.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class LinkAttribute(string relation) : SourceAttribute
{
    /// <summary>The relation.</summary>
    public string Relation { get; } = relation;
}

/// <summary>
/// The value stands in a JSON-LD block of the page, at a path of member names. Arrays and <c>@graph</c> on the way are
/// walked through; a block that is not well-formed is passed over.
/// </summary>
/// <param name="path">Member names joined by dots, such as <c>"author.name"</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class JsonLdAttribute(string path) : SourceAttribute
{
    /// <summary>The path.</summary>
    public string Path { get; } = path;
}

/// <summary>The value is the page's own address, as far as it is known: what it was loaded from. Made a text, as <see cref="Uri.AbsoluteUri"/> gives it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PageUrlAttribute : SourceAttribute;

/// <summary>
/// The value is what a method of the schema's own makes of the page: the way out, where no other source will do. The generator declares
/// the method and the schema implements it, <c>private static partial string? ReadHeadline(Node scope)</c> for a property
/// <c>Headline</c>: it gets the document, or the element that a nested schema stands in, and gives the value, for a list its
/// entries, or <see langword="null"/> where there is none.
/// </summary>
/// <remarks>Readers have no part in it: what the method gives is the value. The property can be of any type.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CustomAttribute : SourceAttribute;
