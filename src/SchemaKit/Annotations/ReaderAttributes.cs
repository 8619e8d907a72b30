namespace SchemaKit;

/// <summary>How the text that a source gave is read. Readers of one property work in the order in which they are written.</summary>
public abstract class ReaderAttribute : Attribute;

/// <summary>Takes given texts off the text's start and end, and then white space; what is not there is no fault.</summary>
/// <param name="affixes">The texts, each taken off at most once at either end, in the order given.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class TrimAttribute(params string[] affixes) : ReaderAttribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Affixes { get; } = affixes;
}

/// <summary>
/// Takes a part out of the text by a template. <c>{Name}</c> is a hole; the hole that bears the property's name is the
/// part to take, others are passed over, as is <c>{*}</c>. <c>[…]</c> at the end of the template may be absent from the text. All
/// else stands for itself; <c>{{</c>, <c>}}</c>, <c>[[</c> and <c>]]</c> for the single character. A hole reaches to the first place
/// where what follows it fits; it is never empty.
/// </summary>
/// <param name="templates">
/// The templates, tried in order, such as <c>"By {Authors}[ / {*}]"</c>. A template must fit the whole text; where none does,
/// there is no value.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PatternAttribute(params string[] templates) : ReaderAttribute
{
    /// <summary>The templates.</summary>
    public IReadOnlyList<string> Templates { get; } = templates;
}

/// <summary>Cuts the text into the items of a list, at each of the given separators; items are trimmed, empty ones dropped.</summary>
/// <param name="separators">The separators, such as <c>", "</c> and <c>" and "</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SplitAttribute(params string[] separators) : ReaderAttribute
{
    /// <summary>The separators.</summary>
    public IReadOnlyList<string> Separators { get; } = separators;
}
