using SchemaKit.Html;

namespace SchemaKit;

/// <summary>
/// Makes a partial class, record or struct a schema: the generator writes <c>Parse</c>, <c>TryParse</c> and
/// <c>Extract</c> for it, from the sources that its properties name.
/// </summary>
/// <remarks>
/// <para>
/// Without a host the schema belongs to no site; it is used by name, or nested: as the type of another schema's property,
/// where it reads what is inside the element that the property's selector matches.
/// </para>
/// <para>
/// A host is written as in an address: <c>"news.example"</c> is that host alone, whatever the port; <c>"*.news.example"</c>
/// is every host below it, at any depth, and not itself; <c>"news.example/sports/*"</c> is what lies below a path. Case does
/// not matter in hosts, and does in paths; names with other than ASCII letters may be written either way.
/// </para>
/// <para>
/// Several schemas may be versions of one site's: they have the same host, and differ in <see cref="ValidFrom"/>,
/// <see cref="ValidUntil"/> or <see cref="When"/>. A <see cref="SchemaRegistry"/> picks the one that reads a page.
/// </para>
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

    /// <summary>
    /// When the first article was published that the schema reads; from the beginning if not set. A date,
    /// <c>"2023-04-01"</c>, is where that day begins in <see cref="TimeZone"/>, or else in UTC; a point in time is
    /// <c>"2023-04-01T05:00+09:00"</c>, or without the offset if there is a time zone.
    /// </summary>
    public string? ValidFrom { get; set; }

    /// <summary>
    /// When the first article was published that the schema reads no more; without an end if not set. It is written like
    /// <see cref="ValidFrom"/>, and the next version may begin at the very same time.
    /// </summary>
    public string? ValidUntil { get; set; }

    /// <summary>What a page must hold for the schema to read it: a selector that matches any element of it.</summary>
    public string? When { get; set; }
}
