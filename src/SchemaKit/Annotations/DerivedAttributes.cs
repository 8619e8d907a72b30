namespace SchemaKit;

/// <summary>
/// The value is the dateline at the beginning of another property's text: its first or second paragraph. For a property
/// of type <see cref="Articles.Dateline"/>.
/// </summary>
/// <param name="templates">
/// Templates of datelines, tried in order, with the holes <c>{Place}</c>, <c>{Agency}</c>, <c>{Date}</c> and
/// <c>{Reporter}</c>, such as <c>"{Place} ({Agency}) — "</c>. With none, the families that agencies use in capital letters are known.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DatelineAttribute(params string[] templates) : Attribute
{
    /// <summary>The templates.</summary>
    public IReadOnlyList<string> Templates { get; } = templates;

    /// <summary>The name of the property whose text begins with the dateline: a string or a list of strings.</summary>
    public required string From { get; set; }
}

/// <summary>
/// The value is that of the property which a dateline was read from, with the dateline taken off. For a property of
/// the same type as that one.
/// </summary>
/// <param name="dateline">The name of the property that holds the dateline.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WithoutAttribute(string dateline) : Attribute
{
    /// <summary>The name of the property that holds the dateline.</summary>
    public string Dateline { get; } = dateline;
}

/// <summary>
/// The elements of this property's selector are headings between the entries of another property's list. For a list of
/// <see cref="Articles.Subhead"/>.
/// </summary>
/// <param name="paragraphs">The name of the property whose entries the headings stand between.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class BetweenAttribute(string paragraphs) : Attribute
{
    /// <summary>The name of the property whose entries the headings stand between.</summary>
    public string Paragraphs { get; } = paragraphs;
}
