using SchemaKit.Generators.Writing;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>What tests of one attribute say of one another.</summary>
/// <remarks>
/// In quirks mode the case of classes and ids does not matter, nor does that of the values of some attributes of HTML
/// elements: where case may or may not matter, nothing is claimed that holds only in one of the cases.
/// </remarks>
internal static class AttributeLogic
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\n', '\r', '\f'];

    /// <summary>
    /// Why no attribute passes a test, or <see langword="null"/>: section 6.1 and 6.2 of Selectors Level 4.
    /// </summary>
    public static string? NeverReason(AttributeSelector test) => test.Operator switch
    {
        AttributeOperator.Includes when test.Value.Length == 0 => "no word is empty",
        AttributeOperator.Includes when HasWhiteSpace(test.Value) => "no single word holds white space",
        AttributeOperator.Prefix or AttributeOperator.Suffix or AttributeOperator.Substring when test.Value.Length == 0
            => "by the standard, this test with an empty text matches nothing",
        _ => null,
    };

    /// <summary>A condition as the test of an attribute; <see langword="null"/> if it is none.</summary>
    public static AttributeSelector? Of(SimpleSelector condition) => condition switch
    {
        AttributeSelector attribute => attribute,
        ClassSelector named =>
            new AttributeSelector("class", AttributeOperator.Includes, named.Name, AttributeCase.Ignored),
        IdSelector named => new AttributeSelector("id", AttributeOperator.Equals, named.Name, AttributeCase.Ignored),
        _ => null,
    };

    /// <summary>Whether no value passes both tests.</summary>
    public static bool Contradict(AttributeSelector a, AttributeSelector b)
    {
        if (a.Name != b.Name)
            return false;

        StringComparison comparison = MayIgnoreCase(a) || MayIgnoreCase(b)
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;
        if (a.Operator == AttributeOperator.Equals)
            return !Passes(a.Value, b, comparison);
        if (b.Operator == AttributeOperator.Equals)
            return !Passes(b.Value, a, comparison);

        return (a.Operator, b.Operator) switch
        {
            (AttributeOperator.Prefix, AttributeOperator.Prefix) =>
                !a.Value.StartsWith(b.Value, comparison) && !b.Value.StartsWith(a.Value, comparison),
            (AttributeOperator.Suffix, AttributeOperator.Suffix) =>
                !a.Value.EndsWith(b.Value, comparison) && !b.Value.EndsWith(a.Value, comparison),
            _ => false,
        };
    }

    /// <summary>Whether each value that passes the first test passes the second one as well.</summary>
    public static bool Implies(AttributeSelector a, AttributeSelector b)
    {
        if (a.Name != b.Name)
            return false;
        if (b.Operator == AttributeOperator.Exists)
            return true;
        if (MayIgnoreCase(a) && !(a.Case == AttributeCase.Ignored && b.Case == AttributeCase.Ignored))
            return false;

        bool ignoresCase = b.Case == AttributeCase.Ignored;
        string value = ignoresCase ? AsciiText.ToLower(a.Value) : a.Value;
        AttributeSelector test = ignoresCase ? b with { Value = AsciiText.ToLower(b.Value) } : b;
        bool isComparable = a.Operator switch
        {
            AttributeOperator.Equals => true,
            AttributeOperator.Prefix => b.Operator is AttributeOperator.Prefix or AttributeOperator.Substring,
            AttributeOperator.Suffix => b.Operator is AttributeOperator.Suffix or AttributeOperator.Substring,
            AttributeOperator.Substring => b.Operator == AttributeOperator.Substring,
            _ => false,
        };
        return isComparable && NeverReason(b) is null && Passes(value, test, StringComparison.Ordinal);
    }

    private static bool Passes(string value, AttributeSelector test, StringComparison comparison) =>
        test.Operator switch
        {
            AttributeOperator.Exists => true,
            AttributeOperator.Equals => value.Equals(test.Value, comparison),
            AttributeOperator.Includes => value.Split(WhiteSpace).Any(word => word.Equals(test.Value, comparison)),
            AttributeOperator.DashMatch =>
                value.Equals(test.Value, comparison) || value.StartsWith(test.Value + "-", comparison),
            AttributeOperator.Prefix => value.StartsWith(test.Value, comparison),
            AttributeOperator.Suffix => value.EndsWith(test.Value, comparison),
            _ => value.IndexOf(test.Value, comparison) >= 0,
        };

    private static bool HasWhiteSpace(string text) => text.IndexOfAny(WhiteSpace) >= 0;

    private static bool MayIgnoreCase(AttributeSelector test) => test.Case switch
    {
        AttributeCase.Ignored => true,
        AttributeCase.Kept => false,
        _ => CaseInsensitiveAttributes.Contains(test.Name),
    };
}
