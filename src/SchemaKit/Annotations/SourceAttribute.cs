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
/// The value stands in the JSON-LD of the page, at a path of member names: <c>"author.name"</c>. Whether there is one author or an array of
/// them, whether the page has one block or several, whether a thing stands in its place or by its <c>@id</c> elsewhere, makes no
/// difference. Blocks that are not well-formed are read as far as can be, and are an issue where that is not to the end.
/// </summary>
/// <param name="path">
/// Member names joined by dots. A name that begins with a capital letter is a type, which the thing must be of, or a kind of:
/// <c>"Article.author.Person.name"</c>. A path begins at the outermost things; behind <c>**</c>, at any:
/// <c>"**.author.name"</c>. A path that ends at a thing takes its name, else its address; and where a mere text stands for a thing,
/// <c>author.name</c> takes that.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class JsonLdAttribute(string path) : SourceAttribute
{
    /// <summary>The path.</summary>
    public string Path { get; } = path;
}

/// <summary>
/// The value is the page's own address, as far as it is known: what it was loaded from. As a text it is what <see
/// cref="Uri.AbsoluteUri"/> gives.
/// </summary>
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

/// <summary>
/// The value stands in the state that an application keeps in a script of the page: a <c>script</c> of JSON with an id, or an object,
/// array or <c>JSON.parse("…")</c> that is assigned to a variable.
/// </summary>
/// <param name="state">
/// The id of the script, such as <c>"__NEXT_DATA__"</c>, or the name of the variable, such as <c>"__PRELOADED_STATE__"</c> or
/// <c>"Fusion.globalContent"</c>.
/// </param>
/// <param name="path">
/// Names of members, and places in arrays from 0, joined by dots: <c>"props.pageProps.article.images.0.url"</c>. Without a place all items
/// of an array are taken. Behind <c>**</c> the path begins at any object: <c>"**.article.title"</c>.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ScriptJsonAttribute(string state, string path) : SourceAttribute
{
    /// <summary>The id of the script, or the name of the variable.</summary>
    public string State { get; } = state;

    /// <summary>The path to the value.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// If set, the value is HTML, read as a page of its own, and the texts of the elements are taken that this selector list
    /// matches in it.
    /// </summary>
    public string? Css { get; set; }
}

/// <summary>
/// The value is a property of an item in the page's microdata (<c>itemprop</c>) or RDFa Lite (<c>property</c>), at a path as that of <see
/// cref="JsonLdAttribute"/>: <c>"author.name"</c>, <c>"Article.author.Person.name"</c>, <c>"**.ListItem.name"</c>.
/// </summary>
/// <remarks>
/// The value of a link or picture is its address, of a <c>time</c> its <c>datetime</c>, of an element with <c>content</c> that, else the
/// text, as the HTML standard has it; but the <c>name</c> that is a link is its text.
/// </remarks>
/// <param name="path">
/// Names of properties joined by dots. A name with a capital letter is a type, which the item must be of, or a kind of. A path
/// begins at the outermost items; behind <c>**</c>, at any.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class MicrodataAttribute(string path) : SourceAttribute
{
    /// <summary>The path.</summary>
    public string Path { get; } = path;
}
