using System.Diagnostics;
using System.Globalization;
using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// Finding takes time that grows with the page and with nothing else. In the plain run the pages are so large that
/// anything else would never end; with SCHEMAKIT_LONG=1 they have 640,000 nodes, and time is taken.
/// </summary>
public sealed class LinearTimeTests
{
    private const int NeverEnds = 120_000;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("SCHEMAKIT_LONG") == "1";

    private static readonly string[] Selectors =
    [
        "b ~ li ~ li ~ li",
        "section div div div div div div div div a",
        ":has(:has(:has(b)))",
        "li:not(:nth-last-child(2) ~ li)",
        "li:has(~ a)",
        ":nth-child(2n+1)",
        "* * * * * * a",
        ":nth-last-of-type(2n)",
        "* ~ :only-of-type",
        ":nth-child(2n of li:has(+ li))",
        ":nth-last-child(2n of li:not(b ~ li + li))",
        ":has(:is(div div, b ~ li):has(~ *))",
        ":text('x7')",
        "*:contains('x7')",
        ":not(:contains('y'))",
    ];

    private static readonly Lazy<IReadOnlyList<EmittedFinder>> Emitted = new(() => EmittedSelectors.Compile(Selectors));

    public static TheoryData<string> Shapes => ["siblings", "depth", "names", "lists"];

    [Theory(Timeout = NeverEnds)]
    [MemberData(nameof(Shapes))]
    public async Task No_selector_takes_longer_than_the_page(string shape)
    {
        // What costs the square of 60,000 takes more than a minute; what costs the depth takes 512 times as long.
        int large = IsLong ? 640_000 : 60_000;
        using Page page = Make(shape, large);
        using Page small = Make(shape, large / 64);
        await Task.Run(() => FindAll(page, small), TestContext.Current.CancellationToken);
    }

    private static void FindAll(Page page, Page small)
    {
        // Where time is taken, one takes it at a time.
        lock (Emitted)
            FindEach(page, small);
    }

    private static void FindEach(Page page, Page small)
    {
        for (int i = 0; i < Selectors.Length; i++)
        {
            Selector selector = Selector.Parse(Selectors[i]);
            TimeSpan ofSmall = Time(small, selector, out _);
            TimeSpan ofLarge = Time(page, selector, out IReadOnlyList<Node> found);
            Assert.Equal(found, Emitted.Value[i](page.Document));
            if (!IsLong)
                continue;

            string of = string.Create(CultureInfo.InvariantCulture, $"{Selectors[i],-45} {small.NodeCount} {ofSmall}");
            TestContext.Current.TestOutputHelper!.WriteLine($"{of} {page.NodeCount} {ofLarge}");
            Assert.True(ofLarge < TimeSpan.FromSeconds(2), $"{Selectors[i]} took {ofLarge}");
        }
    }

    private static TimeSpan Time(Page page, Selector selector, out IReadOnlyList<Node> found)
    {
        Stopwatch watch = Stopwatch.StartNew();
        found = page.Select(selector);
        return watch.Elapsed;
    }

    private static Page Make(string shape, int nodes)
    {
        StringBuilder html = new("<!DOCTYPE html><title>t</title><section>");
        switch (shape)
        {
            case "siblings":
                html.Append("<ul><b></b>").Insert(html.Length, "<li></li>", nodes).Append("<a></a>");
                break;

            case "depth":
                const int Depth = 500;
                for (int made = 0; made < nodes; made += Depth + 4)
                    html.Insert(html.Length, "<div>", Depth).Append("<a>x7</a><b>y</b>").Insert(html.Length, "</div>", Depth);
                break;

            case "names":
                for (int made = 0; made < nodes; made++)
                    html.Append(CultureInfo.InvariantCulture, $"<x-{made}></x-{made}>");
                break;

            default:
                for (int made = 0; made < nodes; made += 8)
                    html.Append("<div><ul><li><a href=x>t</a> x7<li><b>y</b></ul></div>");
                break;
        }

        return Page.Parse(Encoding.UTF8.GetBytes(html.ToString()));
    }
}
