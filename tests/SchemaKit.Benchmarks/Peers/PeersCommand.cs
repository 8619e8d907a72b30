using System.Globalization;
using System.Text;

namespace SchemaKit.Benchmarks.Peers;

/// <summary>
/// The quick comparison: all engines on all pages of a folder, in one process, in turn, so that the machine's moods hit
/// all of them alike. What counts are the ratios.
/// </summary>
internal static class PeersCommand
{
    private const int WarmUpRounds = 6;
    private const int Rounds = 15;

    public static int Run(string folder, TextWriter output)
    {
        PageInput[] pages = [.. Pages.Load(folder).Select(page => new PageInput(page.Name, page.Html, Decode(page.Html)))];
        if (pages.Length == 0)
        {
            output.WriteLine($"There are no .html.gz files in '{folder}'.");
            return 1;
        }

        IPeer ours = new SchemaKitPeer();
        IPeer yardstick = new AngleSharpPeer();
        IPeer[] peers = [ours, yardstick, new HtmlAgilityPackPeer()];

        int differences = Compare(pages, ours, yardstick, output);
        Measurement[] jobs = [.. peers.Select(peer => new Measurement(page => peer.DoJob(page)))];
        Measurement[] parses = [.. peers.Select(peer => new Measurement(peer.Parse))];
        for (int round = 0; round < WarmUpRounds + Rounds; round++)
        {
            foreach (Measurement measurement in (Measurement[])[.. jobs, .. parses])
                measurement.RunRound(pages, counts: round >= WarmUpRounds);
        }

        WriteTable(pages, peers, jobs, parses, output);
        return differences == 0 ? 0 : 1;
    }

    private static int Compare(PageInput[] pages, IPeer ours, IPeer yardstick, TextWriter output)
    {
        int differences = 0;
        foreach (PageInput page in pages)
        {
            if (ours.DoJob(page).DifferenceTo(yardstick.DoJob(page)) is { } difference)
            {
                differences++;
                output.WriteLine($"{page.Name}: '{difference}' is not the same");
            }
        }

        output.WriteLine($"{pages.Length - differences} of {pages.Length} pages: results of {ours.Name} and {yardstick.Name} are equal");
        return differences;
    }

    private static void WriteTable(PageInput[] pages, IPeer[] peers, Measurement[] jobs, Measurement[] parses, TextWriter output)
    {
        double megabytes = pages.Sum(page => (double)page.Utf8.Length) / 1e6;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages, {megabytes:F1} MB, median of {Rounds} rounds"));
        output.WriteLine();
        output.WriteLine("| engine | job MB/s | job µs/page | job KB/page | parse MB/s | parse µs/page | parse KB/page | job ratio | parse ratio |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int i = 0; i < peers.Length; i++)
        {
            Measurement job = jobs[i], parse = parses[i];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {peers[i].Name} | {megabytes / job.Seconds:F0} | {job.Seconds / pages.Length * 1e6:F0} | {job.AllocatedBytes / 1024.0 / pages.Length:F1} " +
                $"| {megabytes / parse.Seconds:F0} | {parse.Seconds / pages.Length * 1e6:F0} | {parse.AllocatedBytes / 1024.0 / pages.Length:F1} " +
                $"| {jobs[1].Seconds / job.Seconds:F2} | {parses[1].Seconds / parse.Seconds:F2} |"));
        }
    }

    // The pages are UTF-8 whatever their meta elements say; a byte order mark is no part of the text.
    private static string Decode(byte[] html)
    {
        ReadOnlySpan<byte> bytes = html;
        return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }
}
