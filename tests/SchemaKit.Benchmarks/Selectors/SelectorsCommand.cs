using System.Diagnostics;
using System.Globalization;
using SchemaKit.Html;

namespace SchemaKit.Benchmarks.Selectors;

/// <summary>
/// What many selectors cost more than few: a schema of fifteen that ask for classes against one of three that do not. Each page is parsed
/// and read many times by both in turn, and the least time of each counts.
/// </summary>
internal static class SelectorsCommand
{
    private const int Rounds = 60;

    public static int Run(string folder, TextWriter output)
    {
        (string Name, byte[] Html)[] pages = Pages.Load(folder);
        if (pages.Length == 0)
        {
            output.WriteLine($"There is no .html.gz file in {folder}.");
            return 1;
        }

        // What runs first is compiled meanwhile.
        double parse = 0, simple = 0, heavy = 0;
        for (int round = 0; round < 2; round++)
            (parse, simple, heavy) = Measure(pages);

        output.WriteLine("| what | µs a page | speed |");
        output.WriteLine("| --- | ---: | ---: |");
        Write("parse alone", parse);
        Write("parse, 3 plain selectors", simple);
        Write("parse, 15 selectors with classes", heavy);
        return 0;

        void Write(string what, double time) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {time:F1} | {simple / time:P0} |"));
    }

    private static (double Parse, double Simple, double Heavy) Measure((string Name, byte[] Html)[] pages)
    {
        double parse = 0, simple = 0, heavy = 0;
        foreach ((_, byte[] html) in pages)
        {
            long parsed = long.MaxValue, simply = long.MaxValue, heavily = long.MaxValue;
            for (int round = 0; round < Rounds; round++)
            {
                parsed = Math.Min(parsed, Time(html, static _ => { }));
                simply = Math.Min(simply, Time(html, static page => _ = SimpleSchema.TryParse(page, out _)));
                heavily = Math.Min(heavily, Time(html, static page => _ = ClassHeavySchema.TryParse(page, out _)));
            }

            parse += parsed;
            simple += simply;
            heavy += heavily;
        }

        double perPage = Stopwatch.Frequency / 1e6 * pages.Length;
        return (parse / perPage, simple / perPage, heavy / perPage);
    }

    private static long Time(byte[] html, Action<Page> read)
    {
        long start = Stopwatch.GetTimestamp();
        using Page page = Page.Parse(html);
        read(page);
        return Stopwatch.GetTimestamp() - start;
    }
}
