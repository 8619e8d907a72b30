using System.Diagnostics;

namespace SchemaKit.Benchmarks.Peers;

/// <summary>What an engine took for all pages, round by round.</summary>
internal sealed class Measurement(Action<PageInput> work)
{
    private readonly List<double> _seconds = [];

    /// <summary>The bytes that the last round allocated.</summary>
    public long AllocatedBytes { get; private set; }

    /// <summary>The median of the rounds, in seconds.</summary>
    public double Seconds
    {
        get
        {
            double[] sorted = [.. _seconds.Order()];
            return sorted[sorted.Length / 2];
        }
    }

    public void RunRound(PageInput[] pages, bool counts)
    {
        // What others left behind is collected on nobody's account.
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        foreach (PageInput page in pages)
            work(page);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        AllocatedBytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (counts)
            _seconds.Add(seconds);
    }
}
