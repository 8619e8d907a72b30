using SchemaKit.Html;

namespace SchemaKit.Generators.Names;

/// <summary>
/// The names that pages are known to hold. A name that is none of them may be right all the same; one that nearly is
/// one of them may be misspelled.
/// </summary>
internal static partial class KnownNames
{
    /// <summary>Elements of HTML, SVG and MathML, obsolete ones too.</summary>
    public static Spelling Elements { get; } = new(
        Enumerable.Range(1, TagNames.Count - 1).Select(id => TagNames.NameOf((TagId)id)).Concat(MoreElements));

    /// <summary>Attributes of HTML, SVG and MathML.</summary>
    public static Spelling Attributes { get; } = new(HtmlAttributes.Concat(ForeignAttributes));

    /// <summary>Names of <c>meta</c>.</summary>
    public static Spelling Metadata { get; } = new(MetaNames);

    /// <summary>Relations of <c>link</c>.</summary>
    public static Spelling LinkRelations { get; } = new(Relations);
}
