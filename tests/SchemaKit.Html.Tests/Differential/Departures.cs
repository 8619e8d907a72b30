using System.Text.RegularExpressions;

namespace SchemaKit.Tests;

/// <summary>
/// The rules of the HTML standard that AngleSharp 1.10.3 does not follow. Processing instructions are one more, which
/// <see cref="AngleSharpDump"/> sets right in the tree.
/// </summary>
internal static partial class Departures
{
    /// <summary>All of them; where several explain a difference, the narrower one stands first.</summary>
    public static IReadOnlyList<Departure> All { get; } = [.. Tokenization, .. ForeignContent, .. Tables, .. Elements];

    private static Func<ParserInput, ParserInput> Rewrite(Func<string, string> rewrite) =>
        input => input with { Html = rewrite(input.Html) };

    private static bool HasTemplateContents(ParserInput input) =>
        input.Context == "template" || input.Html.Contains("<template", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives elements names that no rule knows.</summary>
    private static string Rename(string html, string names) => Replace(html, $"(?<=</?)(?=(?:{names})\\b)", "x-");

    private static string Replace(string html, string pattern, string replacement) =>
        Regex.Replace(html, pattern, replacement, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
