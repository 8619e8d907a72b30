using SchemaKit.Generators.Patterns;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

/// <summary>
/// The sign between a dateline and the report: what the last literal of its template holds besides brackets.
/// </summary>
internal static class DatelineSeparator
{
    private const string Brackets = ")]}】）］」";

    /// <summary>Writes it as a C# expression.</summary>
    /// <param name="template">The template.</param>
    /// <param name="rangeOf">
    /// The variable that holds the range of a hole, which is empty where the hole's group is absent.
    /// </param>
    public static string Expression(Pattern template, Func<string, string> rangeOf)
    {
        string separator = Of(template) is { } text ? CSharpLiteral.String(text) : "null";
        if (template.Optional is not { } optional)
            return separator;

        // Whether a group is there shows in its first hole that has a name; one without only tells of nothing.
        PatternHole? hole = optional.Parts.OfType<PatternHole>().FirstOrDefault(part => part.Name is not null);
        if (hole is null)
            return separator;

        string range = rangeOf(hole.Name!);
        return $"{range}.Equals(default) ? {separator} : {Expression(optional, rangeOf)}";
    }

    private static string? Of(Pattern template)
    {
        string last = template.Parts.OfType<PatternLiteral>().LastOrDefault()?.Text ?? "";
        string sign = last.Trim().TrimStart(Brackets.ToCharArray()).Trim();
        return sign.Length == 0 ? null : sign;
    }
}
