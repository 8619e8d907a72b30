using System.Diagnostics;
using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests.Readers.Rankings;

/// <summary>
/// Reading takes time that grows with what is read. What cost its square would take 64 times as long for eight times as
/// much; the margin is wide, since other tests run meanwhile.
/// </summary>
public sealed class RankingGrowthTests
{
    private const int Large = 20_000;

    private const int Factor = 8;

    private const double MaxRatio = 32;

    [Theory]
    [InlineData("ul", "lists")]
    [InlineData("body", "lists")]
    [InlineData("ul", "items")]
    [InlineData("body", "cards")]
    [InlineData("body", "panels")]
    [InlineData("body", "tabs")]
    [InlineData("ul", "links")]
    [InlineData("body", "empty")]
    [InlineData("ul", "wrapped")]
    [InlineData("div", "deep")]
    [InlineData("ul", "comments")]
    [InlineData("ul", "paragraph")]
    [InlineData("ul", "cut")]
    public void Reading_takes_time_that_grows_with_the_page(string selector, string shape)
    {
        using Page small = Page.Parse(Make(shape, Large / Factor));
        using Page large = Page.Parse(Make(shape, Large));
        double ratio = double.MaxValue;
        for (int attempt = 0; attempt < 3 && ratio > MaxRatio; attempt++)
            ratio = Math.Min(ratio, Time(large, selector) / Time(small, selector));

        Assert.True(ratio <= MaxRatio, $"{shape} took {ratio:F0} times as long for {Factor} times as much");
    }

    private static double Time(Page page, string selector)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.NotEmpty(RankingPages.Read(page, selector));
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Make(string shape, int count)
    {
        StringBuilder html = new();
        switch (shape)
        {
            case "lists":
                Repeat(i => $"<h3>Popular in the past week {i}</h3><ul><li><a href=/{i}>The title of it</a></ul>");
                break;
            case "items":
                html.Append("<ul>");
                Repeat(i => $"<li><b>{i % 90}</b><a href=/{i}><h3>The title number {i}</h3><time>today</time></a>");
                break;
            case "cards":
                Repeat(i => $"<div class=teaser><a href=/{i}><h3>The title number {i}</h3></a></div>");
                break;
            case "panels":
                Repeat(i => $"<button role=tab aria-controls=p{i}>Tab {i}</button>");
                Repeat(i => $"<div id=p{i}><ul><li><a href=/{i}>The title number {i}</a></ul></div>");
                break;
            case "tabs":
                Repeat(i => $"<button>Tab {i}</button>");
                Repeat(i => $"<div><ul><li><a href=/{i}>The title number {i}</a></ul></div>");
                break;
            case "links":
                html.Append("<ul><li><h3>");
                Repeat(i => $"<a href=/{i}>word</a>");
                break;
            case "empty":
                Repeat(i => $"<h3>Heading {i}</h3><ul></ul>");
                break;
            case "wrapped":
                html.Append("<p>Popular in the past week</p><div>");
                Repeat(i => $"<div><ul><li>The title number {i}</ul></div>");
                break;
            case "deep":
                Repeat(i => i % 400 == 0 ? $"{Times("</div>", 400)}{Times("<div>", 400)}" : $"<p>{i}</p><ul><li>{i}</ul>");
                break;
            case "comments":
                html.Append("<h3>Popular</h3>");
                Repeat(_ => "<!-- -->");
                html.Append("<div>");
                Repeat(i => $"<div><ul><li>The title number {i}</ul></div>");
                break;
            case "paragraph":
                html.Append("<p>");
                Repeat(i => $"word {i} ");
                html.Append("</p><div>");
                Repeat(i => $"<div><ul><li>The title number {i}</ul></div>");
                break;
            case "cut":
                html.Append("<ul>");
                Repeat(_ => "<li>The same title...");
                html.Append("</ul><ul>");
                Repeat(i => $"<li>The same title{(i == 0 ? " again" : "")}");
                break;
        }

        return html.ToString();

        void Repeat(Func<int, string> part)
        {
            for (int i = 0; i < count; i++)
                html.Append(part(i));
        }
    }

    private static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
