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
