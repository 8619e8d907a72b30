using System.Diagnostics;
using System.Globalization;
using System.Text;
using SchemaKit.Html;
using SchemaKit.Tests;

namespace SchemaKit.Benchmarks.Growth;

/// <summary>
/// How the time for hostile inputs grows: each one at a size and at eight times that, on a stack of 256 KB. Linear is a
/// factor of 8.
/// </summary>
internal static class GrowthCommand
{
    private const int Size = 32_000;
    private const int Factor = 8;
    private const int Rounds = 5;
    private const int StackSize = 256 * 1024;

    public static int Run(TextWriter output)
    {
        // What runs first is compiled meanwhile.
        foreach (Func<int, string> create in HostileInputs.All.Values)
            Measure(create(Size / Factor));

        output.WriteLine("| input | KB | ms | KB | ms | factor | nodes | limits reached |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach ((string name, Func<int, string> create) in HostileInputs.All)
        {
            Sample small = Measure(create(Size));
            Sample large = Measure(create(Size * Factor));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {small.Length / 1024} | {small.Milliseconds:F2} | {large.Length / 1024} | {large.Milliseconds:F2} " +
                $"| {large.Milliseconds / small.Milliseconds:F1} | {large.Nodes} | {large.Limits} |"));
        }

        return 0;
    }

    /// <summary>The best of some rounds: what the machine does meanwhile only ever adds to the time.</summary>
    private static Sample Measure(string html)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(html);
        Sample best = new(bytes.Length, double.MaxValue, 0, PageLimits.None);
        Thread thread = new(
            () =>
            {
                for (int round = 0; round < Rounds; round++)
                {
                    long start = Stopwatch.GetTimestamp();
                    using Page page = Page.Parse(bytes);
                    double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    if (milliseconds < best.Milliseconds)
                        best = new Sample(bytes.Length, milliseconds, page.NodeCount, page.LimitsReached);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        return best;
    }

    private readonly record struct Sample(int Length, double Milliseconds, int Nodes, PageLimits Limits);
}
