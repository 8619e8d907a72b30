using System.Globalization;
using System.Text;
using SchemaKit.Benchmarks.Peers;
using SchemaKit.Html;
using SchemaKit.Schemas;

namespace SchemaKit.Benchmarks.Articles;

/// <summary>
/// What a whole article costs, found without a selector: a page parsed and read by <see cref="NewsArticle"/>, against the same page
/// parsed by AngleSharp and by SchemaKit and read by nobody. All in one process, in turn.
/// </summary>
internal static class ArticlesCommand
{
    private const int WarmUpRounds = 6;
    private const int Rounds = 15;

    public static int Run(string folder, TextWriter output)
    {
        PageInput[] pages =
            [.. Pages.Load(folder).Select(page => new PageInput(page.Name, page.Html, Encoding.UTF8.GetString(page.Html)))];
        if (pages.Length == 0)
        {
            output.WriteLine($"There are no .html.gz files in '{folder}'.");
            return 1;
        }

        (string Name, Measurement Measurement)[] measured =
        [
            ("AngleSharp, parse alone", new Measurement(new AngleSharpPeer().Parse)),
            ("SchemaKit, parse alone", new Measurement(new SchemaKitPeer().Parse)),
            ("SchemaKit, parse and article", new Measurement(Read)),
        ];
        for (int round = 0; round < WarmUpRounds + Rounds; round++)
        {
            foreach ((_, Measurement measurement) in measured)
                measurement.RunRound(pages, counts: round >= WarmUpRounds);
        }

        output.WriteLine("| what | µs a page | KB a page | × AngleSharp's parse |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach ((string name, Measurement measurement) in measured)
        {
            double microseconds = measurement.Seconds / pages.Length * 1e6;
            double kilobytes = measurement.AllocatedBytes / 1024.0 / pages.Length;
            double ratio = measured[0].Measurement.Seconds / measurement.Seconds;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {microseconds:F0} | {kilobytes:F1} | {ratio:F2} |"));
        }

        return 0;
    }

    private static void Read(PageInput input)
    {
        using Page page = Page.Parse(input.Utf8, new PageOptions { Encoding = HtmlEncoding.Utf8 });
        _ = NewsArticle.TryParse(page, out _);
    }
}
