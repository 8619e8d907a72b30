
namespace SchemaKit.Generators.Patterns;

/// <summary>What came of parsing a template.</summary>
/// <param name="Pattern">The template; <see langword="null"/> if there is an error.</param>
/// <param name="Errors">The errors in the order of the text.</param>
internal sealed record PatternParseResult(Pattern? Pattern, EquatableArray<PatternError> Errors);

/// <summary>What is wrong with a template.</summary>
/// <param name="Message">A sentence that says it.</param>
/// <param name="Start">The first of the characters at fault, from 0.</param>
/// <param name="Length">How many characters are at fault; 0 only where the text is empty.</param>
internal sealed record PatternError(string Message, int Start, int Length);
