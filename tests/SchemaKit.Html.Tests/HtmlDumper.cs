using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>Shows trees as <see cref="HtmlDump"/> writes them.</summary>
internal static class HtmlDumper
{
    public static string Dump(Page page)
    {
        using StringWriter writer = new();
        HtmlDump.Write(page, writer);
        return writer.ToString();
    }

    /// <summary>
    /// Compares the children of <c>body</c> with a dump of them, whose lines are written without margin.
    /// </summary>
    public static void AssertBody(string expected, Page page)
    {
        const string Margin = "|     ";
        IEnumerable<string> lines = Dump(page).TrimEnd('\n').Split('\n')
            .SkipWhile(line => line != "|   <body>")
            .Skip(1)
            .Select(line => line.StartsWith(Margin, StringComparison.Ordinal) ? line[Margin.Length..] : line);
        Assert.Equal(expected, string.Join('\n', lines));
    }
}
