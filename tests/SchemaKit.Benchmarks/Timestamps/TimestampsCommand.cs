using System.Diagnostics;
using System.Globalization;
using SchemaKit.Readers;

namespace SchemaKit.Benchmarks.Timestamps;

/// <summary>
/// What it costs to read a time, against .NET's own reader with the same formats, in one process, in turn, so that the
/// machine's moods hit both alike. What counts are the ratios.
/// </summary>
internal static class TimestampsCommand
{
    private const int Calls = 20_000;
    private const int Rounds = 40;

    private static readonly TimestampCase[] Cases =
    [
        new("a format in English", "14:48, June 26, 2025", "en-US", "HH:mm, MMMM d, yyyy"),
        new("a format in German", "3. Mai 2024, 17:47 Uhr", "de-DE", "d. MMMM yyyy, HH:mm 'Uhr'"),
        new("a format of numbers", "30/04/2024 - 16:17", "fr-FR", "dd/MM/yyyy - HH:mm"),
        new("the third of three formats", "2025年1月13日 21時37分", "ja-JP", "yyyy/M/d HH:mm", "M月d日 yyyy年", "yyyy年M月d日 HH時mm分"),
        new("ISO 8601", "2024-05-03T17:47:12+02:00", "en-US"),
        new("none of the formats", "Read more about this", "en-US", "HH:mm, MMMM d, yyyy"),
    ];

    private static readonly string[] Iso8601 = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public static int Run(TextWriter output)
    {
        output.WriteLine("| text | SchemaKit ns | .NET ns | ratio | SchemaKit bytes | .NET bytes |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        int differences = 0;
        foreach (TimestampCase @case in Cases)
        {
            Func<DateTimeOffset?> ours = Ours(@case), theirs = Theirs(@case);
            if (ours() != theirs())
            {
                differences++;
                output.WriteLine($"{@case.Name}: the results are not the same");
            }

            Cost our = Cost.Highest, their = Cost.Highest;
            for (int round = 0; round < Rounds; round++)
            {
                our = our.Best(Measure(ours));
                their = their.Best(Measure(theirs));
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {@case.Name} | {our.Nanoseconds:F0} | {their.Nanoseconds:F0} | {their.Nanoseconds / our.Nanoseconds:F1} "
                + $"| {our.Bytes:F0} | {their.Bytes:F0} |"));
        }

        return differences == 0 ? 0 : 1;
    }

    private static Func<DateTimeOffset?> Ours(TimestampCase @case)
    {
        TimestampFormats formats = new(@case.Culture, "UTC", @case.Formats);
        return () => ValueReader.TryReadTimestamp(@case.Text, formats, out DateTimeOffset value) ? value : null;
    }

    /// <summary>As one would write it by hand: the formats first, then ISO 8601.</summary>
    private static Func<DateTimeOffset?> Theirs(TimestampCase @case)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(@case.Culture);
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal;
        string text = @case.Text;
        string[] formats = @case.Formats;
        return () =>
            (formats.Length > 0 && DateTimeOffset.TryParseExact(text, formats, culture, Styles, out DateTimeOffset value))
            || DateTimeOffset.TryParseExact(text, Iso8601, CultureInfo.InvariantCulture, Styles, out value)
                ? value
                : null;
    }

    private static Cost Measure(Func<DateTimeOffset?> read)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Calls; i++)
            read();
        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Calls;
        return new Cost(nanoseconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)Calls);
    }

    /// <summary>What a call takes; the best of some rounds, for what the machine does meanwhile only ever adds to it.</summary>
    private readonly record struct Cost(double Nanoseconds, double Bytes)
    {
        public static Cost Highest => new(double.MaxValue, double.MaxValue);

        public Cost Best(Cost other) => new(Math.Min(Nanoseconds, other.Nanoseconds), Math.Min(Bytes, other.Bytes));
    }
}

/// <summary>A text and how it is read.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Culture">The name of the culture.</param>
/// <param name="Formats">The formats.</param>
internal sealed record TimestampCase(string Name, string Text, string Culture, params string[] Formats);
