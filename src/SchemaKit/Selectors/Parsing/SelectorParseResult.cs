
namespace SchemaKit.Selectors;

/// <summary>What came of parsing a selector.</summary>
/// <param name="Selector">The selector; <see langword="null"/> if there is an error.</param>
/// <param name="Errors">The errors in the order of the text, at most one a selector of the list.</param>
internal sealed record SelectorParseResult(SelectorList? Selector, EquatableArray<SelectorError> Errors);

/// <summary>What is wrong with a selector.</summary>
/// <param name="Message">A sentence that says it.</param>
/// <param name="Start">The first of the characters at fault, from 0.</param>
/// <param name="Length">How many characters are at fault; 0 only where the text is empty.</param>
internal sealed record SelectorError(string Message, int Start, int Length);
