using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// Parsing leaves nothing behind, whatever was parsed. Alone, as others would be measured along with it.
/// </summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests
{
    private const int GeneratedPages = 2000;

    /// <summary>Bytes that a page may allocate, however short it is, and for each of its bytes.</summary>
    private const int AllocatedByAny = 32 << 10;
    private const int AllocatedByByte = 64;

    /// <summary>How far memory may rise without being said to grow.</summary>
    private const int ManagedMargin = 8 << 20;
    private const int ProcessMargin = 64 << 20;

    private static readonly PageOptions Options = new() { Encoding = HtmlEncoding.Utf8 };

    /// <summary>Pages that hold much of one thing.</summary>
    private static readonly string[] HostilePages =
    [
        Repeat("<div>", 5000),
        Repeat("<table><tr><td>", 500),
        Repeat("<template>", 500),
        Repeat("<svg><foreignObject>", 500),
        Repeat("<select><option>", 500),
        Repeat("<b><p>", 500),
        string.Concat(Enumerable.Range(0, 300).Select(number => $"<b id=b{number}>")) + Repeat("<p>x", 20),
        $"<p {string.Concat(Enumerable.Range(0, 1000).Select(number => $"a{number}=b "))}>",
        $"<p {Repeat("a=b ", 1000)}>",
        $"<table>{Repeat("x<i>y", 500)}",
        $"<!--{Repeat("--!", 10_000)}",
        Repeat("&notit;&#x1F600;", 5000),
        Repeat("<!DOCTYPE html><html a=b><body c=d>", 500),
        Repeat("</p></br>", 2000),
        $"<a href='{new string('x', 100_000)}'>",
        new string('\0', 10_000),
    ];

    private static readonly byte[][] Pages =
    [
        .. Enumerable.Range(0, GeneratedPages)
            .Select(seed => Encoding.UTF8.GetBytes(HtmlGenerator.Generate(seed).Html)),
        .. HostilePages.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void A_page_allocates_no_more_than_its_length_asks_for()
    {
        ParsePages(Pages.Length);
        foreach (byte[] page in Pages)
        {
            long allocated = AllocatedBy(() => Page.Parse(page, Options).Dispose());
            long limit = AllocatedByAny + (AllocatedByByte * page.Length);
            Assert.True(allocated <= limit, $"{allocated} bytes for a page of {page.Length}, which may have {limit}.");
        }
    }

    [Fact]
    public void After_many_pages_there_is_no_more_memory_in_use_than_after_some()
    {
        ParsePages(Pages.Length);
        (long Managed, long Process) before = MemoryInUse();
        ParsePages(LongRun.IsOn ? 1_000_000 : 4 * Pages.Length);
        (long Managed, long Process) after = MemoryInUse();

        Assert.True(after.Managed - before.Managed < ManagedMargin, $"{before} bytes have become {after}.");
        Assert.True(after.Process - before.Process < ProcessMargin, $"{before} bytes have become {after}.");
    }

    /// <summary>The least of several times: a garbage collection in between may have emptied the pools.</summary>
    private static long AllocatedBy(Action action)
    {
        long least = long.MaxValue;
        for (int times = 0; times < 3; times++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>What the garbage collector holds, and what the process has of the machine.</summary>
    private static (long Managed, long Process) MemoryInUse()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
    }

    private static void ParsePages(int count)
    {
        for (int i = 0; i < count; i++)
            Page.Parse(Pages[i % Pages.Length], Options).Dispose();
    }

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
