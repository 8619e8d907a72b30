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

/// <summary>Replaces each occurrence of a text by another one. What becomes empty by it gives no value.</summary>
/// <param name="text">The text to be replaced; case matters.</param>
/// <param name="replacement">What stands there instead; nothing if empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ReplaceAttribute(string text, string replacement) : ReaderAttribute
{
    /// <summary>The text to be replaced.</summary>
    public string Text { get; } = text;

    /// <summary>What stands there instead.</summary>
    public string Replacement { get; } = replacement;
}

/// <summary>
/// Passes over texts that are no value, such as an advertisement between paragraphs: those that one of the templates fits as a whole.
/// </summary>
/// <param name="templates">
/// Texts, in which <c>{*}</c> stands for any characters, and all else is as in <see cref="PatternAttribute"/>: <c>"Read more{*}"</c>.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class SkipAttribute(params string[] templates) : ReaderAttribute
{
    /// <summary>The templates.</summary>
    public IReadOnlyList<string> Templates { get; } = templates;
}

/// <summary>
/// Takes a part out of the text by a regular expression of the schema's own: what its group of the property's name captures, else
/// its first group, else all that it matches. A text that it does not match gives no value.
/// </summary>
/// <param name="member">
/// The name of a static method without parameters, a static property or a static field that gives the <see
/// cref="System.Text.RegularExpressions.Regex"/>; as a rule a method with <see
/// cref="System.Text.RegularExpressions.GeneratedRegexAttribute"/>.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RegexAttribute(string member) : ReaderAttribute
{
    /// <summary>The name of the member that gives the regular expression.</summary>
    public string Member { get; } = member;

    /// <summary>
    /// If set, nothing is taken out; each match is replaced by this text instead, in which <c>$1</c> and <c>${name}</c> stand for
    /// groups. A text without a match stays as it is.
    /// </summary>
    public string? Replacement { get; set; }
}

/// <summary>
/// Makes the value of the text by a method of the schema's own: <c>static bool TryReadPrice(string text, out Money value)</c>, or
/// <c>static Money? ReadPrice(string text)</c>, where <see langword="null"/> says that the text cannot be read. The property, or an entry of
/// the list, can be of any type.
/// </summary>
/// <param name="method">The name of the method.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ConvertAttribute(string method) : ReaderAttribute
{
    /// <summary>The name of the method.</summary>
    public string Method { get; } = method;

    /// <summary>The type that has the method; the schema itself if not set.</summary>
    public Type? Type { get; set; }
}
