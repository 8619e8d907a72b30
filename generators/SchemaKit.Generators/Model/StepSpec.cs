using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Model;

/// <summary>What is done to a text before it is read.</summary>
/// <param name="Text">The step as written, for people: <c>Split(", ")</c>.</param>
internal abstract record StepSpec(string Text);

/// <summary>Takes texts off its ends.</summary>
/// <param name="Text">The step as written.</param>
/// <param name="Affixes">The texts.</param>
internal sealed record TrimStep(string Text, EquatableArray<string> Affixes) : StepSpec(Text);

/// <summary>Cuts it into several.</summary>
/// <param name="Text">The step as written.</param>
/// <param name="Separators">The separators.</param>
internal sealed record SplitStep(string Text, EquatableArray<string> Separators) : StepSpec(Text);

/// <summary>Takes a part out of it.</summary>
/// <param name="Text">The step as written.</param>
/// <param name="Patterns">The templates, tried in order.</param>
/// <param name="Hole">The hole whose text is taken.</param>
internal sealed record PatternStep(string Text, EquatableArray<Pattern> Patterns, string Hole) : StepSpec(Text);

/// <summary>Passes over it, if a template fits.</summary>
/// <param name="Text">The step as written.</param>
/// <param name="Patterns">The templates.</param>
internal sealed record SkipStep(string Text, EquatableArray<Pattern> Patterns) : StepSpec(Text);

/// <summary>Replaces a text in it.</summary>
/// <param name="Text">The step as written.</param>
/// <param name="Searched">What is replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record ReplaceStep(string Text, string Searched, string Replacement) : StepSpec(Text);

/// <summary>Takes a part out of it by a regular expression, or replaces what that matches.</summary>
/// <param name="Text">The step as written.</param>
/// <param name="Regex">The user's member that gives the expression.</param>
/// <param name="Group">The group that is preferred.</param>
/// <param name="Replacement">What stands instead of matches; <see langword="null"/> if a part is taken.</param>
internal sealed record RegexStep(string Text, MemberCall Regex, string Group, string? Replacement) : StepSpec(Text);

/// <summary>Takes it apart as an article word has its texts: into the people of a byline.</summary>
/// <param name="Text">The step as written.</param>
/// <param name="Word">The word.</param>
internal sealed record WordStep(string Text, string Word) : StepSpec(Text)
{
    /// <summary>The name of the class whose <c>Split</c> does so.</summary>
    public string Splitter => Word == "Authors" ? "AuthorNames" : "TopicTexts";
}
