using SchemaKit.Selectors;

namespace SchemaKit.Generators.Model;

/// <summary>Where a value may come from: nodes that match, and what is taken of them.</summary>
/// <param name="Text">The source as written, for people: <c>Css("h1")</c>.</param>
/// <param name="Label">A name for what it matches, an identifier.</param>
/// <param name="Match">Which nodes match.</param>
/// <param name="Take">What is taken of a node.</param>
internal sealed record SourceSpec(string Text, string Label, MatchSpec Match, TakeSpec Take)
{
    /// <summary>The places that it has among the sources of its field, each as written for people: several of an article word.</summary>
    public IEnumerable<string> Places => Take is TakeWord word ? word.Places : [Text];
}

/// <summary>Which nodes match. Equal ones are searched once.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Area">Where they are searched.</param>
internal sealed record MatchSpec(SelectorList Selector, MatchArea Area);

/// <summary>Where nodes are searched.</summary>
internal enum MatchArea
{
    /// <summary>Inside the scope: the document, or the element that a nested schema stands in.</summary>
    Scope,

    /// <summary>The scope itself, and nothing inside.</summary>
    ScopeItself,

    /// <summary>The whole page, whatever the scope.</summary>
    Page,

    /// <summary>Nowhere: the node that reading starts at stands for itself, be it the document.</summary>
    Start,
}

/// <summary>What is taken of a node.</summary>
internal abstract record TakeSpec
{
    /// <summary>The other nodes that it takes to do so, each with the end of a name for them.</summary>
    public virtual IEnumerable<(MatchSpec? Match, string Label)> Others => [];
}

/// <summary>The text.</summary>
/// <param name="Kind">The name of a member of <c>TextKind</c>.</param>
/// <param name="Excluded">What is left out of it; <see langword="null"/> if nothing.</param>
internal sealed record TakeText(string Kind, MatchSpec? Excluded = null) : TakeSpec
{
    /// <summary>Whether nothing is said of the text but that it is wanted.</summary>
    public bool IsPlain => Kind == "Normalized" && Excluded is null;

    /// <inheritdoc/>
    public override IEnumerable<(MatchSpec? Match, string Label)> Others => [(Excluded, "Excluded")];
}

/// <summary>The value of an attribute.</summary>
/// <param name="Name">The attribute's name in lower case.</param>
internal sealed record TakeAttribute(string Name) : TakeSpec;

/// <summary>The values at a path of the JSON-LD block that the node holds.</summary>
/// <param name="Path">The path.</param>
internal sealed record TakeJsonLd(string Path) : TakeSpec;

/// <summary>The address of the page.</summary>
internal sealed record TakePageUrl : TakeSpec;

/// <summary>What the schema's own partial method makes of the node.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Returned">What it returns, as written in the schema: a value, or the entries of a list.</param>
/// <param name="Access">
/// The accessibility that it is declared with, in C#; <see langword="null"/> if it is there already, because the schema inherits it.
/// </param>
internal sealed record TakeCustom(string Method, string Returned, string? Access) : TakeSpec;

/// <summary>The texts at a path of the state that the scripts hold.</summary>
/// <param name="State">The id of the script, or the name of the variable.</param>
/// <param name="Path">The path.</param>
/// <param name="Css">What is taken of HTML; <see langword="null"/> if the values are texts.</param>
internal sealed record TakeScriptJson(string State, string Path, string? Css) : TakeSpec;

/// <summary>The value of a property of microdata, if a path leads to the node.</summary>
/// <param name="Path">The path.</param>
internal sealed record TakeMicrodata(string Path) : TakeSpec;

/// <summary>What an article word finds on the page, wherever that says it.</summary>
/// <param name="Word">The word, which is also the name of the method that answers it.</param>
/// <param name="Sources">Where it looks.</param>
internal sealed record TakeWord(string Word, WordSources Sources) : TakeSpec
{
    /// <summary>The word kept to each of its sources, as C# writes it.</summary>
    public IEnumerable<string> Places
    {
        get
        {
            string word = Word;
            return Sources.Names.Select(name => $"{word}(Sources = {name})");
        }
    }
}

/// <summary>The text of an article, whose paragraphs the nodes are.</summary>
/// <param name="Subheads">The headlines between them.</param>
/// <param name="Summary">What stands above and tells what is in it.</param>
/// <param name="Excluded">What is left out.</param>
internal sealed record TakeBody(MatchSpec? Subheads, MatchSpec? Summary, MatchSpec? Excluded) : TakeSpec
{
    /// <inheritdoc/>
    public override IEnumerable<(MatchSpec? Match, string Label)> Others =>
        [(Subheads, "Subheads"), (Summary, "Summary"), (Excluded, "Excluded")];
}

/// <summary>The pictures of an article that the nodes are.</summary>
/// <param name="Captions">Their captions; <see langword="null"/> if these are to be found.</param>
/// <param name="Credits">Who made them; <see langword="null"/> if that is to be found.</param>
/// <param name="Excluded">What is left out.</param>
internal sealed record TakeImages(MatchSpec? Captions, MatchSpec? Credits, MatchSpec? Excluded) : TakeSpec
{
    /// <inheritdoc/>
    public override IEnumerable<(MatchSpec? Match, string Label)> Others =>
        [(Captions, "Captions"), (Credits, "Credits"), (Excluded, "Excluded")];
}
