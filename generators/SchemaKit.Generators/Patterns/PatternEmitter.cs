using System.Collections.Immutable;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Patterns;

/// <summary>Writes C# methods that fit a template to a text.</summary>
/// <remarks>
/// <para>
/// A hole reaches to the first place where the literal behind it stands. If what follows does not fit from there, it
/// fits from no later place either, since every hole can be as long as it likes; only that the template ends earlier,
/// without an optional group, is left to be tried. So no literal is searched twice, and the time grows with the text's
/// length.
/// </para>
/// <para>
/// The code is for a file that has <c>using System;</c> and <c>using SchemaKit.Readers;</c>; it needs no other.
/// </para>
/// </remarks>
internal sealed partial class PatternEmitter
{
    private readonly SourceWriter _writer;
    private readonly Pattern _pattern;
    private readonly ImmutableArray<PatternStage> _stages;

    // Whether the next paragraph stands behind another one in its block.
    private bool _isBehindParagraph;

    private PatternEmitter(SourceWriter writer, Pattern pattern)
    {
        _writer = writer;
        _pattern = pattern;
        _stages = PatternStage.Of(pattern);
    }

    /// <summary>
    /// Writes <c>private static bool {methodName}(ReadOnlySpan&lt;char&gt; text, out Range {hole}Range, …)</c>, which
    /// fits a template to a whole text. It has a parameter for each of <see cref="Pattern.Holes"/>; that of a hole in a
    /// group which is absent is the default, an empty range.
    /// </summary>
    /// <param name="writer">Where to, at the place of a member of a class.</param>
    /// <param name="methodName">The method's name.</param>
    /// <param name="pattern">The template.</param>
    public static void EmitWhole(SourceWriter writer, string methodName, Pattern pattern) =>
        new PatternEmitter(writer, pattern).WriteWholeMethod(methodName);

    /// <summary>
    /// Writes a method as <see cref="EmitWhole"/> does, with another parameter behind the others, <c>out int length</c>,
    /// which fits a template to the beginning of a text. The length that it gives is that of the template's text and
    /// the white space behind it.
    /// </summary>
    /// <param name="writer">Where to, at the place of a member of a class.</param>
    /// <param name="methodName">The method's name.</param>
    /// <param name="pattern">The template, parsed for <see cref="PatternFit.Prefix"/>.</param>
    /// <param name="validators">
    /// By the name of a hole, the C# call that tells whether its text will do, such as
    /// <c>DatelineReader.IsPlace({0})</c>; <c>{0}</c> is the text, a <c>ReadOnlySpan&lt;char&gt;</c>. If it will not,
    /// the template does not fit.
    /// </param>
    public static void EmitPrefix(
        SourceWriter writer, string methodName, Pattern pattern, IReadOnlyDictionary<string, string> validators) =>
        new PatternEmitter(writer, pattern).WritePrefixMethod(methodName, validators);

    private void OpenMethod(string methodName, string lastParameter)
    {
        // As a literal, since the template may hold characters that have no place in a comment.
        _writer.Line($"// {CSharpLiteral.String(_pattern.ToString())}");
        string holes = string.Concat(_pattern.NamedHoles.Select(hole => $", out Range {Variable(hole)}"));
        _writer.Line($"private static bool {methodName}(ReadOnlySpan<char> text{holes}{lastParameter})");
        _writer.Open();
        foreach (PatternHole hole in _pattern.NamedHoles)
            _writer.Line($"{Variable(hole)} = default;");
        _isBehindParagraph = _pattern.Holes.Any();
    }

    /// <summary>Begins a paragraph of the code: with a blank line, unless it is the first of its block.</summary>
    private SourceWriter Paragraph()
    {
        if (_isBehindParagraph)
            _writer.Line();
        _isBehindParagraph = true;
        return _writer;
    }

    /// <summary>Writes what a stage's hole turned out to be.</summary>
    private void WriteRange(int index, string end)
    {
        if (_stages[index].Hole is { Name: not null } hole)
            _writer.Line($"{Variable(hole)} = start{index}..{end};");
    }

    // The suffix keeps it apart from the method's own variables and from C#'s keywords.
    private static string Variable(PatternHole hole) =>
        char.ToLowerInvariant(hole.Name![0]) + hole.Name.Substring(1) + "Range";
}
