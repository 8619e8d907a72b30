namespace SchemaKit;

/// <summary>
/// The value is the dateline at the beginning of another property's text: its first or second paragraph. For a property
/// of type <see cref="Articles.Dateline"/>. Several attributes are asked in the order written: where the summary has no
/// dateline, the paragraphs may.
/// </summary>
/// <param name="templates">
/// Templates of datelines, for what no family covers, tried in order and before the families. The holes are <c>{Place}</c>
/// (in capital letters), <c>{Agency}</c>, <c>{Date}</c> and <c>{Reporter}</c>, as in <c>"{Place} | {Date} | "</c>.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class DatelineAttribute(params string[] templates) : Attribute
{
    /// <summary>The templates.</summary>
    public IReadOnlyList<string> Templates { get; } = templates;

    /// <summary>The name of the property whose text begins with the dateline: a string or a list of strings.</summary>
    public required string From { get; set; }

    /// <summary>
    /// The families of datelines that are read. Where nothing is said, these are <see cref="DatelineFamilies.Default"/>
    /// without templates, and none beside templates.
    /// </summary>
    public DatelineFamilies Families { get; set; } =
        templates.Length == 0 ? DatelineFamilies.Default : DatelineFamilies.None;
}

/// <summary>
/// The value is that of a property in which a dateline is looked for, with the dateline taken off if it was found there.
/// For a property of the same type as that one.
/// </summary>
/// <param name="dateline">The name of the property that holds the dateline.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WithoutAttribute(string dateline) : Attribute
{
    /// <summary>The name of the property that holds the dateline.</summary>
    public string Dateline { get; } = dateline;

    /// <summary>
    /// The name of the property whose text is meant, one of those that the dateline is looked for in. Where it is looked for
    /// in one only, it need not be said.
    /// </summary>
    public string? From { get; set; }
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
