using SchemaKit.Html;

namespace SchemaKit;

/// <summary>
/// Makes a partial class, record or struct a schema: the generator writes <c>Parse</c>, <c>TryParse</c> and
/// <c>Extract</c> for it, from the sources that its properties name.
/// </summary>
/// <remarks>
/// Without a host the schema belongs to no site; it is used by name, or nested: as the type of another schema's property,
/// where it reads what is inside the element that the property's selector matches.
/// </remarks>
/// <param name="hosts">The hosts whose pages it reads, such as <c>"japannews.yomiuri.co.jp"</c>; a subdomain is a host of its own.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SchemaAttribute(params string[] hosts) : Attribute
{
    /// <summary>The hosts whose pages the schema reads.</summary>
    public IReadOnlyList<string> Hosts { get; } = hosts;

    /// <summary>The door by which the pages come in: HTML, or text flattened to lines. The default is HTML.</summary>
    public PageKind Kind { get; set; }

    /// <summary>The culture that dates and numbers are written in, such as <c>"en-US"</c>; the invariant one if not set.</summary>
    public string? Culture { get; set; }

    /// <summary>
    /// The time zone that naive timestamps are meant in: an IANA zone, such as <c>"Asia/Tokyo"</c>, or an abbreviation, such
    /// as <c>"CET"</c>, which is the same offset all year round.
    /// </summary>
    public string? TimeZone { get; set; }
}
